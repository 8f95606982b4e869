namespace SIJointSite.Features.Articles;

public static class ArticleServices
{
    public static void AddArticles(this WebApplicationBuilder builder)
    {
    }
}
