using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Rebus;

/// <summary>How the buses of an application are set up. Read when first asked for. Thread-safe.</summary>
internal sealed class RebusSetup
{
    private const string UseKafka = "UseKafka";
    private const string OneWay = "UseKafkaAsOneWayClient";

    // The second one calls the first.
    private static readonly string[] ByAttribute = ["UseAttributeOrTypeFullNameForTopicNames", "UseSchemaRegistryJson"];

    private static readonly ImmutableArray<string> Others = ImmutableArray.Create(
        "UseRabbitMq", "UseRabbitMqAsOneWayClient", "UseAzureServiceBus", "UseAzureServiceBusAsOneWayClient", "UseAzureStorageQueues", "UseSqlServer",
        "UseSqlServerAsOneWayClient", "UsePostgreSql", "UsePostgreSqlAsOneWayClient", "UseInMemoryTransport", "UseInMemoryTransportAsOneWayClient", "UseMsmq",
        "UseMsmqAsOneWayClient", "UseAmazonSQS", "UseAmazonSQSAsOneWayClient", "UseAmazonSnsAndSqs", "UseFileSystem", "UseFileSystemAsOneWayClient", "UseMySql", "UseOracle");

    private readonly RebusSymbols _symbols;
    private readonly SourceModels _models;
    private readonly Lazy<ImmutableArray<SyntaxTree>> _trees;
    private readonly Lazy<bool> _isOnlyKafka;
    private readonly Lazy<ImmutableArray<IInvocationOperation>> _queues;
    private readonly Lazy<bool?> _usesAttributes;
    private readonly Lazy<ImmutableArray<IInvocationOperation>> _maps;

    public RebusSetup(RebusSymbols symbols, SourceModels models)
    {
        _symbols = symbols;
        _models = models;
        _trees = new(() => CallSites.TreesWith(ImmutableArray.Create(UseKafka, OneWay), models));
        _isOnlyKafka = new(() => (IsUsed(UseKafka) || IsUsed(OneWay)) && !Others.Any(IsUsed));
        _queues = new(() => Calls(UseKafka).Where(call => IsOf(call, symbols.Transport)).ToImmutableArray());
        _usesAttributes = new(ReadConvention);
        _maps = new(() => new[] { "Map", "MapAssemblyOf" }.SelectMany(Calls).Where(call => symbols.Routers.Any(router => IsOf(call, router))).ToImmutableArray());
    }

    /// <summary>Whether a bus is set up, and every one over Kafka.</summary>
    public bool IsOnlyKafka => _isOnlyKafka.Value;

    /// <summary>The call that gives the only bus with a queue its queue; null when there is none, or there are several.</summary>
    public IInvocationOperation? Queue => _queues.Value.Length == 1 ? _queues.Value[0] : null;

    /// <summary>Whether topics are named after attributes and full names of types, rather than after their assembly-qualified names; null when that is not known.</summary>
    public bool? UsesAttributes => _usesAttributes.Value;

    /// <summary>The queue of the messages of a type's assembly, where only that is mapped and not the type; null otherwise.</summary>
    public NameSource? QueueOfAssembly(ITypeSymbol message)
    {
        if (_maps.Value.Any(map => map.TargetMethod.Name == "Map" && SymbolEqualityComparer.Default.Equals(MessageOf(map), message)))
            return null;
        var maps = _maps.Value.Where(map => map.TargetMethod.Name == "MapAssemblyOf" && MessageOf(map)?.ContainingAssembly?.Name == message.ContainingAssembly?.Name).ToList();
        return maps.Count == 1 ? NameSource.From(CallArguments.Find(maps[0], "destinationAddress")) : null;
    }

    /// <summary>The type of messages that a call maps: its type argument or <c>typeof</c>.</summary>
    public static ITypeSymbol? MessageOf(IInvocationOperation map) => map.TargetMethod.TypeArguments is [var message, ..]
        ? message
        : CallArguments.Find(map, "messageType") is ITypeOfOperation { TypeOperand: var operand } ? operand : null;

    private bool IsUsed(string transport) => _symbols.Configurer is { } configurer && CallSites.AreOn(configurer, transport, _trees.Value, _models);

    // The library's own way to replace the convention is told by the call of it.
    private bool? ReadConvention()
    {
        var isReplaced = new[] { "Decorate", "Register" }.SelectMany(name => Calls(name, Users))
            .Any(call => call.TargetMethod.TypeArguments is [var service, ..] && _symbols.Convention is { } convention && CallSites.IsNamed(service, convention));
        if (isReplaced)
            return null;
        // By name alone: a call in code of a package that is not here binds to nothing, but is made all the same.
        var (byAttribute, buses) = (ByAttribute.Sum(Count), Count(UseKafka) + Count(OneWay));
        return byAttribute == 0 ? false : byAttribute == buses ? true : null;
    }

    private IEnumerable<IInvocationOperation> Calls(string name) => Calls(name, _trees.Value);

    private IEnumerable<IInvocationOperation> Calls(string name, IEnumerable<SyntaxTree> trees) => trees
        .SelectMany(tree => CandidateIndex.Find(tree, name, CancellationToken.None))
        .Select(node => _models.OperationOf(node, CancellationToken.None))
        .OfType<IInvocationOperation>();

    // The source of the library may lie beside its examples.
    private IEnumerable<SyntaxTree> Users => _trees.Value.Where(tree => _models.CompilationOf(tree)?.AssemblyName != RebusSymbols.AssemblyName);

    private int Count(string name) => Users.Sum(tree => CandidateIndex.Find(tree, name, CancellationToken.None).Length);

    private static bool IsOf(IInvocationOperation call, INamedTypeSymbol? type) =>
        type is not null && CallSites.IsNamed((call.TargetMethod.ReducedFrom ?? call.TargetMethod).ContainingType, type);
}
