namespace SIJointSite.Data;

public static class DataServices
{
    public static void AddSiteDatabase(this WebApplicationBuilder builder)
    {
    }
}
