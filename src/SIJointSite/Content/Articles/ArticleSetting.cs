using SIJointSite.Content.Articles.Signs;
using SIJointSite.Content.Articles.Texts;
using SIJointSite.Core.Safety;

namespace SIJointSite.Content.Articles;

/// <summary>What every article is filled in and written with.</summary>
/// <param name="Region">Whose phone numbers it gives.</param>
/// <param name="Texts">The words of its blocks.</param>
/// <param name="Signs">The signs that it may name.</param>
internal sealed record ArticleSetting(Region Region, ArticleTexts Texts, SignSet Signs);
