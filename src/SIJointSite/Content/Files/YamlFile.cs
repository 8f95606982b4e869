using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SIJointSite.Content.Files;

/// <summary>
/// One piece of YAML, parsed once: its values by <see cref="To{T}"/>, and the line of each of them. Strict: unknown keys, doubled
/// keys and missing values are refused with file and line.
/// </summary>
public sealed class YamlFile
{
    /// <summary>Deeper than any content of ours, and shallow enough for the stack of whoever reads it.</summary>
    private const int DeepestNesting = 40;

    /// <summary>It keeps state while it reads, so each thread has its own; making one takes longer than reading a file.</summary>
    [ThreadStatic]
    private static IDeserializer? deserializer;

    private readonly byte[] text;
    private readonly int firstLine;
    private Parsed? parsed;

    private YamlFile(string name, string text, int firstLine)
    {
        (Name, this.text, this.firstLine) = (name, Encoding.UTF8.GetBytes(text), firstLine);
        parsed = Parse(text);
    }

    /// <summary>Name of the file, for messages.</summary>
    public string Name { get; }

    /// <summary>The YAML as it is written.</summary>
    public string Text => Encoding.UTF8.GetString(text);

    /// <summary>The whole, which is a mapping in all our files but lists.</summary>
    public YamlMappingNode Root =>
        Content.Root as YamlMappingNode ?? throw new ContentException(Name, firstLine, "this must be a list of fields.");

    /// <summary>Parses YAML.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="name">Name for messages.</param>
    /// <param name="firstLine">Line of the file on which <paramref name="text"/> begins, from 1.</param>
    /// <exception cref="ContentException">It is not YAML, or nested too deep.</exception>
    public static YamlFile Parse(string text, string name, int firstLine = 1)
    {
        try
        {
            return new YamlFile(name, text, firstLine);
        }
        catch (YamlException exception)
        {
            throw new ContentException(name, (int)exception.Start.Line + firstLine - 1, ReasonOf(exception));
        }
        catch (Exception exception) when (IsOfTheParser(exception))
        {
            throw new ContentException(name, firstLine, $"this cannot be read as YAML. ({ReasonOf(exception)})");
        }
    }

    /// <summary>Keeps only the text, for what was parsed takes up fifteen times as much. Whoever asks again has it parsed again.</summary>
    public YamlFile LetGo()
    {
        parsed = null;
        return this;
    }

    /// <summary>Reads the whole as <typeparamref name="T"/>.</summary>
    /// <exception cref="ContentException">It does not fit. Every field that does not is named.</exception>
    public T To<T>()
    {
        ContentProblem[] misfits = [.. new YamlShape(this).MisfitsOf(typeof(T), Content.Root).OrderBy(static misfit => misfit.Line)];
        if (misfits.Length > 0)
            throw new ContentException(misfits);
        try
        {
            return Deserializer()
                .Deserialize<T>(new EventReader(Content.Events)) ?? throw new ContentException(Name, firstLine, "nothing is written here.");
        }
        catch (YamlException exception)
        {
            throw new ContentException(Name, LineOf(exception.Start), ReasonOf(exception));
        }
        catch (Exception exception) when (IsOfTheParser(exception))
        {
            throw new ContentException(Name, firstLine, $"this does not fit. ({ReasonOf(exception)})");
        }
    }

    /// <summary>Line of a value, from 1; the line of its nearest parent that is there when it is not.</summary>
    /// <param name="path">Keys, and places in lists, that lead to it: <c>LineOf("groups", 2, "items")</c>.</param>
    public int LineOf(params ReadOnlySpan<object> path)
    {
        var (node, line) = (Content.Root, firstLine);
        foreach (var step in path)
        {
            if (Find(node, step) is not var (key, value))
                return line;
            (node, line) = (value, LineOf((key ?? value).Start));
        }

        return line;
    }

    /// <summary>Line of the first place of some words, from 1; 0 when they are nowhere.</summary>
    public int LineOfText(string words)
    {
        var all = Text;
        var at = all.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? 0 : all.AsSpan(0, at).Count('\n') + firstLine;
    }

    /// <summary>A problem at a value of this file.</summary>
    public ContentProblem Problem(string reason, params ReadOnlySpan<object> path) => new(Name, LineOf(path), reason);

    /// <summary>Line of a place that the parser names, from 1.</summary>
    internal int LineOf(Mark mark) => (int)mark.Line + firstLine - 1;

    private static (YamlNode? Key, YamlNode Value)? Find(YamlNode node, object step) => (node, step) switch
    {
        (YamlMappingNode mapping, string key)
            when mapping.Children.FirstOrDefault(child => (child.Key as YamlScalarNode)?.Value == key) is { Key: { } found } child =>
            (found, child.Value),
        (YamlSequenceNode list, int place) when place >= 0 && place < list.Children.Count => (null, list.Children[place]),
        _ => null,
    };

    private static bool IsOfTheParser(Exception exception) => exception is not (ContentException or OutOfMemoryException);

    private static string ReasonOf(Exception exception)
    {
        var inner = exception;
        while (inner.InnerException is { } deeper)
            inner = deeper;
        return inner.Message.Split('\n')[0];
    }

    private Parsed Content => parsed ??= Parse(Text);

    private Parsed Parse(string yaml)
    {
        var events = EventsOf(yaml);
        var stream = new YamlStream();
        stream.Load(new EventReader(events));
        return stream.Documents.Count > 0
            ? new Parsed(events, stream.Documents[0].RootNode)
            : throw new ContentException(Name, firstLine, "nothing is written here.");
    }

    private List<ParsingEvent> EventsOf(string yaml)
    {
        List<ParsingEvent> events = [];
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (depth > DeepestNesting)
                throw new ContentException(
                    Name, LineOf(current.Start), $"this is nested deeper than {DeepestNesting} levels.");
            // Only articles fill double braces, and only in their text.
            if (current is Scalar { Value: { } value }
                && (value.Contains("{{", StringComparison.Ordinal) || value.Contains("}}", StringComparison.Ordinal)))
                throw new ContentException(
                    Name, LineOf(current.Start), "double braces stand for nothing here; write the words themselves.");
            if (current is AnchorAlias)
                throw new ContentException(
                    Name, LineOf(current.Start), "a reference such as *name is not allowed; write the value again.");
            events.Add(current);
        }

        return events;
    }

    private static IDeserializer Deserializer() => deserializer ??= new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithNodeTypeResolver(new ReadOnlyCollections())
        .WithTypeConverter(new KebabCaseEnum())
        .WithDuplicateKeyChecking()
        .WithEnforceRequiredMembers()
        .WithEnforceNullability()
        .Build();

    /// <summary>Plays what was parsed once more.</summary>
    private sealed class EventReader(List<ParsingEvent> events) : IParser
    {
        private int place = -1;

        public ParsingEvent? Current => place >= 0 && place < events.Count ? events[place] : null;

        public bool MoveNext() => ++place < events.Count;
    }

    private sealed record Parsed(List<ParsingEvent> Events, YamlNode Root);
}
