using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace SIJointSite.Content.Files;

/// <summary>Lets a record of Core ask for a list or a dictionary that never changes.</summary>
internal sealed class ReadOnlyCollections : INodeTypeResolver
{
    public bool Resolve(NodeEvent? nodeEvent, ref Type currentType)
    {
        if (!currentType.IsGenericType)
            return false;
        var made = currentType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? typeof(List<>)
            : currentType.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? typeof(Dictionary<,>)
            : null;
        if (made is null)
            return false;
        currentType = made.MakeGenericType(currentType.GetGenericArguments());
        return true;
    }
}
