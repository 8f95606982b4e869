namespace SIJointSite.Tests.Support;

/// <summary>
/// A small question that is well in every respect, for tests that break one thing in it: what authors do to the real ones needs no
/// change of a test.
/// </summary>
internal static class SampleArticle
{
    /// <summary>Name of its file below the content folder.</summary>
    public const string File = "en/articles/sample-question.md";

    /// <summary>Its address.</summary>
    public const string Slug = "sample-question";

    /// <summary>A sentence of its running text.</summary>
    public const string Sentence = "It does not move a bone back.";

    /// <summary>Its text.</summary>
    public const string Text = """
        ---
        title: "What is a sample?"
        summary: "A small question with one of each block."
        mainPoint: "Walk a little each day, and rest when you need to."
        kind: "question"
        need: "living-with-it"
        order: 900
        reviewed: "2026-11-25"
        nextReview: "2027-11-25"
        reviewedBy: null
        audience: "Patient"
        sources: ["nice-ng59"]
        next:
          - { need: "Is it safe to move?", text: "Check your symptoms", to: "/symptom-check" }
          - { need: "Want to move?", text: "See the exercises", to: "/exercises", picture: "short-walk" }
        changes:
          - { date: "2026-11-25", note: "First published." }
        aliases: []
        ---

        ::: today What to do today
        - Walk for a few minutes at a pace that you like.
        - If you are not sure, look at [when to get help](/articles/when-to-get-help).
        - You can also [check your symptoms](/symptom-check) in about five minutes.
        :::

        Many people hope that a push or a pop will put things right again. It does not move a bone back.

        ## What can go wrong {#what-can-go-wrong}

        If you lie down all day, your back may get stiff and your legs may get weak. A short walk is a good way to keep the joint
        warm and to keep your mind at rest. Guides say that care with the hands should go along with exercise [@nice-ng59].

        ::: dont Do not
        - do not twist hard to get a pop
        - do not stay in bed for days
        :::

        ::: drawing pain-map
        :::

        ## What to do instead {#what-to-do-instead}

        Do a little more each week, as long as you feel well with it. If the pain is worse the next day, do half as much and try
        again when it has calmed down. Ask a friend to come along, since a walk with somebody is a walk that you will not put off.

        :::: fold How we know
        ::: known What we know
        - Staying active works a little better than rest in bed.
        :::

        ::: unknown What we do not know
        - Which kind of walk is best for you.
        :::
        ::::

        ::: care-emergency Call {{emergency-number}} now if you have
        - {{sign-saddle}}
        :::

        ::: care-urgent Get advice today if you have
        - {{sign-fever}}
        :::

        ::: care-clinician Book a clinician
        **See somebody {{within-7}} if you have**

        - {{sign-below-knee}}

        **See somebody {{within-28}} if you have**

        - {{sign-not-better}}
        :::

        """;

    /// <summary>Puts it among the articles.</summary>
    public static void AddSample(this BrokenContent content) => content.Write(File, Text);
}
