using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records.Serializers;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints;

/// <summary>
/// Finds the calls that read a record from consumed text or bytes: their input leads back to <c>ConsumeResult.Message.Value</c>, also through the
/// parameters of the project's own methods.
/// </summary>
internal sealed class ConsumedText
{
    private const int MaximumCallDepth = 6;

    /// <summary>The names of the calls that read a record from text or bytes.</summary>
    public static readonly ImmutableArray<string> Names = ImmutableArray.Create("Deserialize", "DeserializeObject", "ParseFrom", "ReadObject");

    private static readonly ImmutableArray<string> Subscriptions = ImmutableArray.Create("Subscribe", "Assign", "KafkaTrigger");

    private readonly KnownSymbols _symbols;
    private readonly SourceModels _models;
    private readonly OriginTracer _origins;
    private readonly SerializationCalls _calls;
    private readonly CallIndex _callers;
    private readonly ForeignInputs _foreign;
    private readonly Lazy<ImmutableArray<(ISymbol? Owner, ITypeSymbol? Key, ITypeSymbol Value, string Part, IOperation Call)>> _reads;

    public ConsumedText(KnownSymbols symbols, SourceModels models, OriginTracer origins, SerializationCalls calls, CallIndex callers, CancellationToken cancellationToken)
    {
        _symbols = symbols;
        _models = models;
        _origins = origins;
        _calls = calls;
        _callers = callers;
        _foreign = new ForeignInputs(models, callers);
        _reads = new(() => FindAll(cancellationToken).ToImmutableArray(), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The calls that read the value (or key) that this consumer delivers.</summary>
    public IReadOnlyList<IOperation> ReadsOf(ClientCall consumer, string part, ISymbol? member, CancellationToken cancellationToken)
    {
        var same = _reads.Value
            .Where(read => read.Part == part
                && SymbolEqualityComparer.Default.Equals(read.Key, consumer.KeyType)
                && SymbolEqualityComparer.Default.Equals(read.Value, consumer.ValueType))
            .ToList();
        var inType = same.Where(read => SymbolEqualityComparer.Default.Equals(read.Owner, member?.ContainingType)).ToList();
        return (inType.Count > 0 ? inType : same.Where(read => read.Owner is not INamedTypeSymbol owner || !Subscribes(owner, cancellationToken))).Select(read => read.Call).ToList();
    }

    // What a class reads that subscribes itself is its own, and says nothing of a consumer in another class.
    private bool Subscribes(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var name in Subscriptions)
            {
                foreach (var node in CandidateIndex.Find(declaration.SyntaxTree, name, cancellationToken))
                {
                    if (declaration.Span.Contains(node.SpanStart) && (node is not InvocationExpressionSyntax || MeansConsumer(node, cancellationToken)))
                        return true;
                }
            }
        }

        return false;
    }

    private bool MeansConsumer(SyntaxNode call, CancellationToken cancellationToken) => _models.ModelAt(call)?.GetSymbolInfo(call, cancellationToken).Symbol?.ContainingType.Is(_symbols.Kafka.Consumer) == true;

    private IEnumerable<(ISymbol?, ITypeSymbol?, ITypeSymbol, string, IOperation)> FindAll(CancellationToken cancellationToken)
    {
        foreach (var tree in _models.Compilation.SyntaxTrees)
        {
            foreach (var name in Names)
            {
                foreach (var node in CandidateIndex.Find(tree, name, cancellationToken))
                {
                    if (!_foreign.IsReadBy(node, cancellationToken)
                        && _models.OperationOf(node, cancellationToken) is { } call
                        && _calls.Reads(call, cancellationToken) is not null
                        && _calls.InputOf(call, cancellationToken) is { } input
                        && Consumed(input, 0, cancellationToken) is { } consumed)
                        yield return (consumed.Owner, consumed.Key, consumed.Value, consumed.Part, call);
                }
            }
        }
    }

    private (ISymbol? Owner, ITypeSymbol? Key, ITypeSymbol Value, string Part)? Consumed(IOperation input, int depth, CancellationToken cancellationToken)
    {
        // A byte array becomes a span, or is put into a stream, where it is read.
        if (_origins.Trace(input, cancellationToken) is IObjectCreationOperation { Type.Name: "MemoryStream", Arguments: [{ Value: var held }, ..] })
            input = held;
        while (input is IConversionOperation { Operand: { Type: IArrayTypeSymbol } bytes })
            input = bytes;
        var origin = _origins.Trace(input, cancellationToken);
        if (origin is IPropertyReferenceOperation { Property.Name: "Value" or "Key", Instance: { Type: INamedTypeSymbol type } } part
            && TypesOf(type) is { } types)
            return (MemberNames.Containing(origin, cancellationToken)?.ContainingType, types.Key, types.Value, part.Property.Name);
        if (origin is not IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } || depth == MaximumCallDepth)
            return null;
        foreach (var call in _callers.Of(method, cancellationToken))
        {
            if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal && argument.ArgumentKind != ArgumentKind.DefaultValue) is { } given
                && Consumed(given.Value, depth + 1, cancellationToken) is { } consumed)
                return consumed;
        }

        return null;
    }

    private (ITypeSymbol? Key, ITypeSymbol Value)? TypesOf(INamedTypeSymbol record)
    {
        if (record.Is(_symbols.Kafka.Message) || record.Is(_symbols.Kafka.ConsumeResult) || record.Is(_symbols.AzureFunctions.EventOfKeyAndValue))
            return (record.TypeArguments[0], record.TypeArguments[1]);
        if (record.Is(_symbols.AzureFunctions.EventOfValue))
            return (null, record.TypeArguments[0]);
        return record.Is(_symbols.AzureFunctions.WorkerRecord)
            ? (null, record.GetMembers("Value").OfType<IPropertySymbol>().Single().Type)
            : null;
    }
}
