using SIJointSite.Content.Articles.Signs;
using SIJointSite.Content.Articles.Texts;
using SIJointSite.Core.Safety;

namespace SIJointSite.Content.Articles;

/// <summary>
/// What every article's body is filled in and written with; two of the same words are equal, so that no article is rendered again.
/// </summary>
/// <param name="Region">Whose phone numbers it gives.</param>
/// <param name="CareCard">The levels of care cards.</param>
/// <param name="Dont">The list of what not to do.</param>
/// <param name="Citation">The small number of a source.</param>
/// <param name="Within">Times within which to be seen.</param>
/// <param name="Signs">The signs that it may name.</param>
/// <param name="IsChecked">Whether its text is held against the editorial rules, line by line.</param>
internal sealed record ArticleSetting(
    Region Region, CareCardTexts CareCard, DontTexts Dont, CitationTexts Citation, WithinTexts Within, SignSet Signs, bool IsChecked)
{
    public ArticleSetting(Region region, ArticleTexts texts, SignSet signs, bool isChecked)
        : this(region, texts.CareCard, texts.Dont, texts.Citation, texts.Within, signs, isChecked)
    {
    }
}
