using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace SIJointSite.Data.Postgres;

/// <summary>
/// The keys of cookies and forms, in the database that the copies of the site share. While it cannot be used, the keys that are known
/// go on, and a new one stays in this process until it can be written: the symptom check needs keys, but no database.
/// </summary>
public sealed class PostgresKeys(IServiceScopeFactory scopes, ILogger<PostgresKeys> logger) : IXmlRepository
{
    private readonly Lock use = new();
    private readonly List<XElement> waiting = [];
    private readonly HashSet<long> unreadable = [];
    private IReadOnlyList<XElement> known = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (use)
        {
            try
            {
                using var scope = scopes.CreateScope();
                var database = scope.ServiceProvider.GetRequiredService<PostgresSiteDbContext>();
                WriteWaiting(database);
                known = [.. database.StoredKeys.AsNoTracking().OrderBy(static row => row.Id).AsEnumerable().SelectMany(Read)];
            }
            catch (Exception exception) when (DatabaseFaults.Includes(exception))
            {
                logger.LogWarning(
                    "The keys of the cookies cannot be read from the database: {Reason}. Those that are known go on", exception.Message);
            }

            return [.. known, .. waiting];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (use)
        {
            waiting.Add(element);
            try
            {
                using var scope = scopes.CreateScope();
                WriteWaiting(scope.ServiceProvider.GetRequiredService<PostgresSiteDbContext>());
            }
            catch (Exception exception) when (DatabaseFaults.Includes(exception))
            {
                logger.LogWarning(
                    "A new key of the cookies cannot be written to the database: {Reason}. This process keeps it until it can",
                    exception.Message);
            }
        }
    }

    private void WriteWaiting(PostgresSiteDbContext database)
    {
        if (waiting.Count == 0)
            return;
        database.StoredKeys.AddRange(
            waiting.Select(static element => new StoredKey { Xml = element.ToString(SaveOptions.DisableFormatting) }));
        database.SaveChanges();
        known = [.. known, .. waiting];
        waiting.Clear();
    }

    /// <summary>One row that is no key must not take the others with it. It is told once.</summary>
    private IEnumerable<XElement> Read(StoredKey row)
    {
        try
        {
            return [XElement.Parse(row.Xml)];
        }
        catch (XmlException)
        {
            if (unreadable.Add(row.Id))
                logger.LogError("Row {Id} of the table StoredKeys is damaged and is passed over. Delete it", row.Id);
            return [];
        }
    }
}
