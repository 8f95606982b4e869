namespace SIJointSite.Core.Articles;

/// <summary>What kind of page an article is.</summary>
public enum ArticleKind
{
    /// <summary>Explains a subject; part of the guide that is read in order.</summary>
    Article,

    /// <summary>Answers one question, in fewer words.</summary>
    Question,
}
