using SIJointSite.Core.Triage.Form;
using SIJointSite.Core.Triage.Rules;

namespace SIJointSite.Core.Triage.Proof;

/// <summary>A person's story with the answers that they would give, to hold a definition against.</summary>
/// <param name="Id">Kebab-case id, unique.</param>
/// <param name="Text">What happened, two or three sentences.</param>
/// <param name="Response">An answer for every item.</param>
/// <param name="Expected">The least level that a careful clinician would want.</param>
/// <param name="Source">Rule or publication that carries the level.</param>
public sealed record TriageStory(string Id, string Text, QuestionnaireResponse Response, Disposition Expected, string Source);
