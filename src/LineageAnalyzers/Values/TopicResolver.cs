using System.Threading;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Resolves what names a topic or a group: a string, several, a topic partition, several of them, or a rule of a framework.</summary>
internal sealed class TopicResolver
{
    private readonly ConfluentKafkaSymbols _symbols;
    private readonly SourceModels _models;
    private readonly TextResolver _texts;
    private readonly NameSourceResolver _sources;

    public TopicResolver(ConfluentKafkaSymbols symbols, TextResolver texts, ClientRoutes routes)
    {
        _models = texts.Models;
        _symbols = symbols;
        _texts = texts;
        // The reader serves calls that have tokens of their own.
        _sources = new NameSourceResolver(texts, routes, operation => TopicTexts(operation, CancellationToken.None));
    }

    /// <summary>The topic of a call, or why it is not known.</summary>
    public ResolvedName Resolve(ClientCall call) => call.Topic is null
        ? ResolvedName.Unknown(NameResolution.Dynamic, "the call names no topic")
        : Topic(call.Topic, call.Direction == Direction.Consume);

    /// <summary>The topic of a route, or why it is not known.</summary>
    public ResolvedName Resolve(ClientRoute route) => Topic(route.Topic, mayBePattern: false);

    /// <summary>A group or another name that is no topic, or why it is not known.</summary>
    public ResolvedName ResolveGroup(NameSource group) => Combine(_sources.Resolve(group).Select(WithoutEmpty).ToList());

    /// <summary>The text of a setting.</summary>
    public TextValue ResolveSetting(NameSource setting) => TextComposition.Either(_sources.Resolve(setting));

    /// <summary>A name without the empty ones: an empty value in a settings file is a place that another one fills.</summary>
    public static TextValue WithoutEmpty(TextValue name)
    {
        if (name.Key is null || name.Texts.All(text => text.Value.Length > 0))
            return name;
        var filled = name.Texts.RemoveAll(text => text.Value.Length == 0);
        return filled.IsEmpty
            ? TextValue.Unknown(NameResolution.Configuration, $"the value of the key '{name.Key}' is empty", name.Key, name.Key)
            : name with { Texts = filled };
    }

    private ResolvedName Topic(NameSource source, bool mayBePattern)
    {
        var names = _sources.Resolve(source).Select(WithoutEmpty).ToList();
        return mayBePattern && names.Any(IsPattern) ? Patterns(names) : Checked(Combine(names));
    }

    private IEnumerable<TextValue> TopicTexts(IOperation topic, CancellationToken cancellationToken)
    {
        while (topic is IConversionOperation { OperatorMethod: null } conversion)
            topic = conversion.Operand;
        if (topic.Type is null or IErrorTypeSymbol)
            return [TextValue.Unknown(NameResolution.Dynamic, $"the type of '{TextResolver.Shorten(topic)}' is not known here", "topic")];
        if (topic.Type?.SpecialType == SpecialType.System_String)
            return [_texts.Resolve(topic)];
        if (IsPartition(topic.Type))
            return [Partition(topic, cancellationToken)];
        if (IsStreamName(topic.Type))
            return [StreamName(topic, cancellationToken)];
        if (PartitionsGivenTo(topic, cancellationToken) is { } given)
            return TopicTexts(given, cancellationToken);
        if (CollectionItems.Find(topic, _texts.Origins, _models, cancellationToken) is { } items)
            return items.SelectMany(item => TopicTexts(item, cancellationToken));
        return EachSelected(topic, cancellationToken) ?? _texts.ResolveItems(topic);
    }

    // partitions.Select(partition => new TopicPartition("orders", partition)): however many there are, each has this topic.
    private IReadOnlyList<TextValue>? EachSelected(IOperation items, CancellationToken cancellationToken)
    {
        var origin = _texts.Origins.Trace(items, cancellationToken);
        while (origin is IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray" } copy } call && IsLinq(copy))
            origin = _texts.Origins.Trace(call.Arguments[0].Value, cancellationToken);
        if (origin is not IInvocationOperation { TargetMethod: { Name: "Select" } method } select || !IsLinq(method))
            return null;
        var selector = select.Arguments[1].Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } ? lambda : null;
        if (selector?.Body.Operations is not [IReturnOperation { ReturnedValue: { } selected }])
            return null;
        var topics = TopicTexts(selected, cancellationToken).ToList();
        return topics.All(topic => topic.IsKnown) ? topics : null;
    }

    // The cluster answers for the partitions that it is asked for, and for no others.
    private IOperation? PartitionsGivenTo(IOperation offsets, CancellationToken cancellationToken) =>
        _texts.Origins.Trace(offsets, cancellationToken) is IInvocationOperation { Instance: { } consumer, TargetMethod.Name: "OffsetsForTimes" or "Committed", Arguments: [{ Value: var asked }, _] }
        && consumer.Type.IsOrInherits(_symbols.Consumer)
            ? asked
            : null;

    private static bool IsLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private TextValue Partition(IOperation partition, CancellationToken cancellationToken)
    {
        var origin = _texts.Origins.Trace(partition, cancellationToken);
        if (origin is not IObjectCreationOperation creation)
        {
            return TextValue.Unknown(
                NameResolution.Dynamic, $"the topic of the {partition.Type?.Name} is only known when the program runs", "topic");
        }

        return CallArguments.Find(creation, "topic") is { } topic
            ? _texts.Resolve(topic)
            : Partition(CallArguments.Find(creation, "tp")!, cancellationToken);
    }

    // Eventuous wraps the name of a stream, which is the topic with Kafka.
    private TextValue StreamName(IOperation stream, CancellationToken cancellationToken) =>
        _texts.Origins.Trace(stream, cancellationToken) is IObjectCreationOperation { Arguments: [{ } name] }
            ? _texts.Resolve(name.Value)
            : TextValue.Unknown(NameResolution.Dynamic, "the name of the stream is only known when the program runs", "stream");

    private static bool IsStreamName(ITypeSymbol? type) =>
        type is { Name: "StreamName", ContainingNamespace: { Name: "Eventuous", ContainingNamespace.IsGlobalNamespace: true } };

    private bool IsPartition(ITypeSymbol? type) =>
        type.Is(_symbols.TopicPartition) || type.Is(_symbols.TopicPartitionOffset) || type.Is(_symbols.TopicPartitionTimestamp);

    // librdkafka takes a name that starts with '^' for a regular expression over the cluster's topics.
    private static bool IsPattern(TextValue value) => value.Single is ['^', ..];

    private static ResolvedName Patterns(IReadOnlyList<TextValue> names)
    {
        if (names.FirstOrDefault(name => name.Single is null) is { } unknown)
            return ResolvedName.Unknown(unknown.Resolution, $"one of the topics is not known: {unknown.Reason ?? "it differs by environment"}", unknown.Key);
        var patterns = names.Select(name => name.Single!).Select(name => name[0] == '^' ? name : $"^{System.Text.RegularExpressions.Regex.Escape(name)}$");
        return new ResolvedName { Pattern = string.Join("|", patterns), Resolution = names[0].Resolution, Key = names[0].Key };
    }

    private static ResolvedName Combine(IReadOnlyList<TextValue> names)
    {
        if (names.Count == 0)
            return ResolvedName.Unknown(NameResolution.Dynamic, "the list of topics is empty");
        if (names.Count == 1)
            return names[0].ToName();
        if (names.FirstOrDefault(name => !name.IsKnown) is { } unknown)
            return ResolvedName.Unknown(unknown.Resolution, $"one of several topics is not known: {unknown.Reason ?? unknown.Template}", unknown.Key);
        return TextComposition.Either(names).ToName();
    }

    private static ResolvedName Checked(ResolvedName name)
    {
        foreach (var proven in name.ProvenNames)
        {
            if (!TopicName.IsLegal(proven))
                return ResolvedName.Unknown(name.Resolution, $"'{proven}' is no legal topic name", name.Key);
        }

        return name;
    }
}
