using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.SlimMessageBus;

/// <summary>
/// Tells which declarations are those of a bus over Kafka. A service may have several buses, each with a provider of its own. Thread-safe.
/// </summary>
internal sealed class SlimMessageBuses
{
    private const string Kafka = "WithProviderKafka";
    private const string Providers = "WithProvider";

    private static readonly ImmutableArray<string> Others = ImmutableArray.Create(
        "WithProviderMemory", "WithProviderServiceBus", "WithProviderEventHub", "WithProviderRabbitMQ", "WithProviderRedis", "WithProviderMqtt",
        "WithProviderNats", "WithProviderSql", "WithProviderAmazonSQS", "WithProviderHybrid", Providers);

    private readonly SlimMessageBusSymbols _symbols;
    private readonly SourceModels _models;
    private readonly Lazy<ImmutableArray<SyntaxTree>> _trees;
    private readonly Lazy<bool> _hasKafka;
    private readonly Lazy<bool> _hasOther;
    private readonly Lazy<ImmutableArray<ITypeSymbol>> _produced;

    public SlimMessageBuses(SlimMessageBusSymbols symbols, SourceModels models)
    {
        _symbols = symbols;
        _models = models;
        _trees = new(() => CallSites.TreesWith(Others.Add(Kafka), models));
        _hasKafka = new(() => IsUsed(Kafka));
        _hasOther = new(() => Others.Any(IsUsed));
        _produced = new(() => ProducedOverKafka().ToImmutableArray());
    }

    /// <summary>Whether the declaration at a call of a producer's or consumer's builder is one of a bus over Kafka.</summary>
    public bool IsOverKafka(IInvocationOperation declaration)
    {
        if (!_hasKafka.Value)
            return false;
        if (!_hasOther.Value)
            return true;
        return ProvidersBeside(declaration).Distinct().ToList() is [Kafka];
    }

    /// <summary>Whether a message goes to Kafka: there is no other bus, or a producer for it is declared on a bus over Kafka.</summary>
    public bool GoToKafka(ITypeSymbol message) =>
        _hasKafka.Value && (!_hasOther.Value || _produced.Value.Any(produced => IsOrIsBaseOf(produced, message)));

    /// <summary>Whether producers are declared for types that derive from a message's: its own type then decides when the program runs.</summary>
    public bool HaveDerivedProducers(ITypeSymbol message) =>
        _produced.Value.Any(produced => !SymbolEqualityComparer.Default.Equals(produced, message) && IsOrIsBaseOf(message, produced));

    /// <summary>The message of a declaration: the type argument of its builder, or the type that is given where that is <c>object</c>.</summary>
    public static ITypeSymbol? MessageOf(IInvocationOperation declaration, ITypeSymbol declared)
    {
        if (declared.SpecialType != SpecialType.System_Object)
            return declared;
        return BuilderCalls.ConfiguredBy(declaration)?.Arguments.Select(argument => argument.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand;
    }

    // In the lambda that configures the bus the names of calls tell, also of those that do not bind since they hold code of a library that is not here.
    private IEnumerable<string> ProvidersBeside(IInvocationOperation declaration) => BusOf(declaration) is { } bus
        ? bus.Body.Descendants()
            .Where(operation => operation is IInvocationOperation or IInvalidOperation && BusOf(operation)?.Syntax == bus.Syntax)
            .Select(operation => CandidateIndex.NameOf(operation.Syntax))
            .OfType<string>()
            .Where(IsProvider)
        : BuilderCalls.ConfiguredBy(declaration) is { } registration
            ? BuilderCalls.Beside(registration).Select(call => call.TargetMethod.Name).Where(IsProvider)
            : [];

    private IAnonymousFunctionOperation? BusOf(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation { Symbol.Parameters: [var builder, ..] } lambda
                && _symbols.BusBuilder is { } bus && CallSites.IsNamed(builder.Type, bus))
                return lambda;
        }

        return null;
    }

    private bool IsUsed(string provider) => _symbols.BusBuilder is { } builder && CallSites.AreOn(builder, provider, _trees.Value, _models, orUnknown: true);

    private static bool IsProvider(string method) => method.StartsWith(Providers, StringComparison.Ordinal);

    private IEnumerable<ITypeSymbol> ProducedOverKafka()
    {
        foreach (var tree in _trees.Value)
        {
            foreach (var node in CandidateIndex.Find(tree, "DefaultTopic", CancellationToken.None).Concat(CandidateIndex.Find(tree, "DefaultPath", CancellationToken.None)))
            {
                if (_models.OperationOf(node, CancellationToken.None) is IInvocationOperation { TargetMethod.ContainingType: { TypeArguments: [var declared] } type } call
                    && _symbols.ProducerBuilder is { } builder && CallSites.IsNamed(type, builder) && IsOverKafka(call) && MessageOf(call, declared) is { } message)
                    yield return message;
            }
        }
    }

    private static bool IsOrIsBaseOf(ITypeSymbol type, ITypeSymbol message)
    {
        for (ITypeSymbol? current = message; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, type))
                return true;
        }

        return message.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
    }
}
