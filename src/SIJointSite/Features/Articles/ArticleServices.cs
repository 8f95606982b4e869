using SIJointSite.Content;
using SIJointSite.Features.Articles.Quality;
using SIJointSite.Features.Drawings;

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
