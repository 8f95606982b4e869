using Microsoft.AspNetCore.DataProtection.Repositories;

namespace SIJointSite.Data.Keys;

/// <summary>Where the keys of cookies and forms are kept: a folder of this copy, or what all copies share.</summary>
public interface IKeyStore : IXmlRepository
{
    /// <summary>What the operator has to know as long as it is so, a sentence each.</summary>
    IEnumerable<string> Warnings { get; }
}
