using SIJointSite.Content;
using SIJointSite.Features.Articles.Quality;

namespace SIJointSite.Features.Articles;

public static class ArticleServices
{
    public static void AddArticles(this WebApplicationBuilder builder)
    {
        builder.Services.AddContentLibrary<ArticleLibrary>();
        builder.Services.AddContentLibrary<QualityLibrary>();
    }
}
