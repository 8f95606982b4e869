using System.Xml;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using SIJointSite.Data.Keys;

namespace SIJointSite.Data.Postgres;

/// <summary>
/// The keys of cookies and forms, in the database that the copies of the site share. While it cannot be used, the keys that are known
/// go on, and a new one stays in this process until it can be written: the symptom check needs keys, but no database.
/// </summary>
public sealed class PostgresKeys(IServiceScopeFactory scopes, KeyProof proof, ILogger<PostgresKeys> logger) : IKeyStore
{
    private readonly Lock gate = new();
    private readonly List<XElement> waiting = [];
    private readonly HashSet<long> damaged = [];
    private IReadOnlyList<XElement> known = [];

    public IEnumerable<string> Warnings
    {
        get
        {
            lock (gate)
            {
                if (waiting.Count > 0)
                    return ["A key cannot be written to the database, so this copy keeps it in memory and the others do not know it yet."];
                return damaged.Select(static id =>
                    $"Row {id} of the table StoredKeys is damaged and is passed over. Delete it.").ToArray();
            }
        }
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (gate)
        {
            Try("read", database =>
            {
                WriteWaiting(database);
                known = [.. database.StoredKeys.AsNoTracking().OrderBy(static row => row.Id).AsEnumerable().SelectMany(Read)];
            });
            return [.. KeyProof.Once([.. known, .. waiting])];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (gate)
        {
            waiting.Add(element);
            Try("written", WriteWaiting);
        }
    }

    private void Try(string what, Action<PostgresSiteDbContext> work)
    {
        try
        {
            using var scope = scopes.CreateScope();
            work(scope.ServiceProvider.GetRequiredService<PostgresSiteDbContext>());
        }
        catch (Exception exception) when (DatabaseFaults.Includes(exception))
        {
            logger.LogError(
                "The keys of cookies and forms in the database cannot be used ({Reason}). Those that are known go on",
                $"not {what}: {exception.GetBaseException().Message}");
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
            return [proof.Check(XElement.Parse(row.Xml))];
        }
        catch (Exception exception) when (exception is XmlException or FormatException)
        {
            if (damaged.Add(row.Id))
                logger.LogError(
                    "A row of the table StoredKeys is damaged ({Reason}) and is passed over. Delete it",
                    $"{row.Id}: {exception.GetType().Name}");
            return [];
        }
    }
}
