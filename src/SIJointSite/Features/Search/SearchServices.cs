namespace SIJointSite.Features.Search;

public static class SearchServices
{
    public static void AddSearch(this WebApplicationBuilder builder) => builder.Services.AddSingleton<SearchIndex>();
}
