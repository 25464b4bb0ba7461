using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Recognition.Brighter;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Serializers;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints;

/// <summary>
/// Brighter leaves it to a class of the application how a request is written. Where that class is here and writes or reads the request itself, by one call of a
/// serializer, the form is known.
/// </summary>
internal sealed class MessageMappers(SourceModels models, SerializationCalls serialization)
{
    private readonly Dictionary<(ITypeSymbol Request, Direction Direction), WireForm?> _known = [];

    /// <summary>The payload; null when no mapper is seen, or it does more.</summary>
    public RecordPayload? Of(ClientCall call, IOperation? content, CancellationToken cancellationToken)
    {
        if (call is not { Client: BrighterSymbols.AssemblyName, ValueType: INamedTypeSymbol request })
            return null;
        lock (_known)
        {
            if (!_known.TryGetValue((request, call.Direction), out var form))
                _known.Add((request, call.Direction), form = FormOf(request, call.Direction, cancellationToken));
            return form is { } written ? new RecordPayload(new Payload(TypeNames.Of(request), null, written.Format), request, written, content) : null;
        }
    }

    private WireForm? FormOf(INamedTypeSymbol request, Direction direction, CancellationToken cancellationToken)
    {
        var forms = new HashSet<WireForm?>();
        foreach (var name in direction == Direction.Produce ? (string[])["MapToMessage", "MapToMessageAsync"] : ["MapToRequest", "MapToRequestAsync"])
        {
            SeenCode.NoteName(name);
            foreach (var method in models.Compilation.GetSymbolsWithName(name, SymbolFilter.Member, cancellationToken).OfType<IMethodSymbol>())
            {
                if (IsMapperOf(method.ContainingType, request))
                    forms.Add(FormIn(method, request, direction, cancellationToken));
            }
        }

        return forms.Count == 1 ? forms.First() : null;
    }

    private static bool IsMapperOf(INamedTypeSymbol type, INamedTypeSymbol request) => type.AllInterfaces.Any(contract =>
        contract.Name is "IAmAMessageMapper" or "IAmAMessageMapperAsync" && NamespaceNames.Of(contract) == "Paramore.Brighter" && SymbolEqualityComparer.Default.Equals(contract.TypeArguments.FirstOrDefault(), request));

    private WireForm? FormIn(IMethodSymbol method, INamedTypeSymbol request, Direction direction, CancellationToken cancellationToken)
    {
        var calls = new List<SerializedObject>();
        foreach (var declaration in method.DeclaringSyntaxReferences)
        {
            if (models.OperationOf(declaration.SeenSyntax(cancellationToken), cancellationToken) is { } body)
                calls.AddRange(body.Descendants().Select(part => direction == Direction.Produce ? serialization.Writes(part, cancellationToken) : serialization.Reads(part, cancellationToken)).OfType<SerializedObject>());
        }

        return calls is [{ Form: { } form, Record: { } record }] && SymbolEqualityComparer.Default.Equals(record, request) ? form : null;
    }
}
