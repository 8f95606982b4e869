using SIJointSite.Content;

namespace SIJointSite.Features.Search;

public static class SearchServices
{
    /// <summary>After articles and exercises: it is built from what they have read.</summary>
    public static void AddSearch(this WebApplicationBuilder builder) => builder.Services.AddContentLibrary<SearchIndex>();
}
