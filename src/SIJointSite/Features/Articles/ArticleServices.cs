using SIJointSite.Content;

namespace SIJointSite.Features.Articles;

public static class ArticleServices
{
    public static void AddArticles(this WebApplicationBuilder builder) => builder.Services.AddContentLibrary<ArticleLibrary>();
}
