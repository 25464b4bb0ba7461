using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values.Clients;

/// <summary>
/// Links transactional producers to the consumers whose offsets they commit: <c>producer.SendOffsetsToTransaction(offsets, consumer.ConsumerGroupMetadata, ...)</c>.
/// The producer is known by its variable.
/// </summary>
internal sealed class TransactionOffsets
{
    private readonly ConfluentKafkaSymbols _symbols;
    private readonly OriginTracer _origins;
    private readonly Lazy<ImmutableArray<(ISymbol Producer, IOperation Consumer)>> _all;

    public TransactionOffsets(ConfluentKafkaSymbols symbols, SourceModels models, OriginTracer origins, CancellationToken cancellationToken)
    {
        _symbols = symbols;
        _origins = origins;
        _all = new(() => FindAll(models, cancellationToken).ToImmutableArray(), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The consumers whose offsets a producer commits: one operation for each variable that holds one.</summary>
    public IReadOnlyList<IOperation> ConsumersOf(IOperation producer) => VariableOf(producer) is { } variable
        ? _all.Value
            .Where(link => SymbolEqualityComparer.Default.Equals(link.Producer, variable))
            .GroupBy(link => VariableOf(link.Consumer), SymbolEqualityComparer.Default)
            .Select(same => same.First().Consumer)
            .ToList()
        : [];

    private IEnumerable<(ISymbol, IOperation)> FindAll(SourceModels models, CancellationToken cancellationToken)
    {
        foreach (var tree in models.Compilation.SyntaxTrees)
        {
            foreach (var node in CandidateIndex.Find(tree, "SendOffsetsToTransaction", cancellationToken))
            {
                if (models.OperationOf(node, cancellationToken) is IInvocationOperation { Instance: { } producer } call
                    && call.TargetMethod.ContainingType.Is(_symbols.Producer)
                    && VariableOf(producer) is { } variable
                    && ConsumerBehind(CallArguments.Find(call, "groupMetadata"), cancellationToken) is { } consumer)
                    yield return (variable, consumer);
            }
        }
    }

    private IOperation? ConsumerBehind(IOperation? metadata, CancellationToken cancellationToken) =>
        metadata is not null
        && _origins.Trace(metadata, cancellationToken) is IPropertyReferenceOperation { Property.Name: "ConsumerGroupMetadata", Instance: { } consumer }
        && consumer.Type.AsConstructed(_symbols.Consumer) is not null
            ? consumer
            : null;

    private static ISymbol? VariableOf(IOperation client)
    {
        while (client is IConversionOperation conversion)
            client = conversion.Operand;
        return client switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation or IPropertyReferenceOperation => ((IMemberReferenceOperation)client).Member,
            _ => null,
        };
    }
}
