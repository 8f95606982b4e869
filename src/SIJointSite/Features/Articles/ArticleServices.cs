using SIJointSite.Content;
using SIJointSite.Content.Articles;
using SIJointSite.Content.Drawings;
using SIJointSite.Content.Quality;

namespace SIJointSite.Features.Articles;

public static class ArticleServices
{
    public static void AddArticles(this WebApplicationBuilder builder)
    {
        builder.Services.AddContentLibrary<DrawingLibrary>();
        builder.Services.AddContentLibrary<ArticleLibrary>();
        builder.Services.AddContentLibrary<QualityLibrary>();
        builder.Services.AddSingleton<PageTexts>();
    }
}
