using System.Threading;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Resolves the argument that names a topic: a string, several, a topic partition, or several of them.</summary>
internal sealed class TopicResolver(ConfluentKafkaSymbols symbols, TextResolver texts)
{
    /// <summary>The topic of a call, or why it is not known.</summary>
    public ResolvedName Resolve(ClientCall call, CancellationToken cancellationToken)
    {
        if (call.Topic is null)
            return ResolvedName.Unknown(NameResolution.Dynamic, "the call names no topic");
        var names = TopicTexts(call.Topic, cancellationToken).ToList();
        return call.Direction == Direction.Consume && names.Any(IsPattern) ? Patterns(names) : Checked(Combine(names));
    }

    private IEnumerable<TextValue> TopicTexts(IOperation topic, CancellationToken cancellationToken)
    {
        while (topic is IConversionOperation { OperatorMethod: null } conversion)
            topic = conversion.Operand;
        if (topic.Type is null or IErrorTypeSymbol)
            return [TextValue.Unknown(NameResolution.Dynamic, $"the type of '{TextResolver.Shorten(topic)}' is not known here", "topic")];
        if (topic.Type?.SpecialType == SpecialType.System_String)
            return [texts.Resolve(topic)];
        if (IsPartition(topic.Type))
            return [Partition(topic, cancellationToken)];
        if (CollectionItems.Find(topic, texts.Origins, cancellationToken) is { } items)
            return items.SelectMany(item => TopicTexts(item, cancellationToken));
        return EachSelected(topic, cancellationToken) ?? texts.ResolveItems(topic);
    }

    // partitions.Select(partition => new TopicPartition("orders", partition)): however many there are, each has this topic.
    private IReadOnlyList<TextValue>? EachSelected(IOperation items, CancellationToken cancellationToken)
    {
        var origin = texts.Origins.Trace(items, cancellationToken);
        while (origin is IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray" } copy } call && IsLinq(copy))
            origin = texts.Origins.Trace(call.Arguments[0].Value, cancellationToken);
        if (origin is not IInvocationOperation { TargetMethod: { Name: "Select" } method } select || !IsLinq(method))
            return null;
        var selector = select.Arguments[1].Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } ? lambda : null;
        if (selector?.Body.Operations is not [IReturnOperation { ReturnedValue: { } selected }])
            return null;
        var topics = TopicTexts(selected, cancellationToken).ToList();
        return topics.All(topic => topic.IsKnown) ? topics : null;
    }

    private static bool IsLinq(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private TextValue Partition(IOperation partition, CancellationToken cancellationToken)
    {
        var origin = texts.Origins.Trace(partition, cancellationToken);
        if (origin is not IObjectCreationOperation creation)
        {
            return TextValue.Unknown(
                NameResolution.Dynamic, $"the topic of the {partition.Type?.Name} is only known when the program runs", "topic");
        }

        return CallArguments.Find(creation, "topic") is { } topic
            ? texts.Resolve(topic)
            : Partition(CallArguments.Find(creation, "tp")!, cancellationToken);
    }

    private bool IsPartition(ITypeSymbol? type) =>
        type.Is(symbols.TopicPartition) || type.Is(symbols.TopicPartitionOffset) || type.Is(symbols.TopicPartitionTimestamp);

    // librdkafka takes a name that starts with '^' for a regular expression over the cluster's topics.
    private static bool IsPattern(TextValue value) => value.Single is ['^', ..];

    private static ResolvedName Patterns(List<TextValue> names)
    {
        if (names.FirstOrDefault(name => name.Single is null) is { } unknown)
            return ResolvedName.Unknown(unknown.Resolution, $"one of the topics is not known: {unknown.Reason ?? "it differs by environment"}", unknown.Key);
        var patterns = names.Select(name => name.Single!).Select(name => name[0] == '^' ? name : $"^{System.Text.RegularExpressions.Regex.Escape(name)}$");
        return new ResolvedName { Pattern = string.Join("|", patterns), Resolution = names[0].Resolution, Key = names[0].Key };
    }

    private static ResolvedName Combine(List<TextValue> names)
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
