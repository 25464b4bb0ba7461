using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values.Clients;

/// <summary>
/// Finds the builder that a producer or consumer comes from: followed through variables where the code shows it, else by its key and value types
/// where the compilation builds exactly one client of these types, as dependency injection does.
/// </summary>
internal sealed class ClientConstructions
{
    private readonly ConfluentKafkaSymbols _symbols;
    private readonly SourceModels _models;
    private readonly OriginTracer _origins;
    private readonly Lazy<ImmutableArray<(Direction Direction, ClientConstruction Construction)>> _all;

    public ClientConstructions(ConfluentKafkaSymbols symbols, SourceModels models, OriginTracer origins, CancellationToken cancellationToken)
    {
        _symbols = symbols;
        _models = models;
        _origins = origins;
        _all = new(() => FindAll(cancellationToken).ToImmutableArray(), LazyThreadSafetyMode.PublicationOnly);
    }

    private ClientConstructions(ClientConstructions other, OriginTracer origins)
    {
        _symbols = other._symbols;
        _models = other._models;
        _all = other._all;
        _origins = origins;
    }

    /// <summary>The same, with another way to follow expressions.</summary>
    public ClientConstructions With(OriginTracer origins) => new(this, origins);

    /// <summary>The construction of the client on which a call is made; null when none or several are possible.</summary>
    public ClientConstruction? Find(ClientCall call, CancellationToken cancellationToken)
    {
        if (call.Instance is null)
            return null;
        var origin = _origins.Trace(call.Instance, cancellationToken);
        if (origin is IInvocationOperation { TargetMethod.Name: "Build" } build)
            return FromBuild(build, cancellationToken);
        var candidates = _all.Value
            .Where(candidate => candidate.Direction == call.Direction
                && SymbolEqualityComparer.Default.Equals(candidate.Construction.KeyType, call.KeyType)
                && SymbolEqualityComparer.Default.Equals(candidate.Construction.ValueType, call.ValueType))
            .Take(2)
            .ToList();
        return candidates.Count == 1 ? candidates[0].Construction : null;
    }

    private IEnumerable<(Direction, ClientConstruction)> FindAll(CancellationToken cancellationToken)
    {
        foreach (var tree in _models.SearchedTrees)
        {
            foreach (var build in CandidateIndex.Find(tree, "Build", cancellationToken))
            {
                if (_models.OperationOf(build, cancellationToken) is IInvocationOperation call
                    && FromBuild(call, cancellationToken) is { } construction)
                    yield return (DirectionOf(construction.Builder.Type), construction);
            }
        }
    }

    private ClientConstruction? FromBuild(IInvocationOperation build, CancellationToken cancellationToken)
    {
        IOperation? keySerializer = null;
        IOperation? valueSerializer = null;
        var current = build.Instance;
        while (current is not null)
        {
            current = _origins.Trace(current, cancellationToken);
            switch (current)
            {
                case IObjectCreationOperation creation when BuilderTypes(creation.Type) is [{ } key, { } value]:
                    ReadStatements(build, ref keySerializer, ref valueSerializer);
                    return new ClientConstruction
                    {
                        Builder = creation,
                        KeyType = key,
                        ValueType = value,
                        Configuration = creation.Arguments.IsEmpty || IsDependent(creation.Type) ? null : creation.Arguments[0].Value,
                        KeySerializer = keySerializer,
                        ValueSerializer = valueSerializer,
                    };
                case IInvocationOperation { Instance: { } receiver } step:
                    ReadSerializer(step, ref keySerializer, ref valueSerializer);
                    current = receiver;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    // builder.SetValueSerializer(...); as a statement of its own, on the variable that Build is called on.
    private static void ReadStatements(IInvocationOperation build, ref IOperation? key, ref IOperation? value)
    {
        var receiver = build.Instance;
        while (receiver is IInvocationOperation { Instance: { } inner })
            receiver = inner;
        if (receiver is not ILocalReferenceOperation { Local: var local })
            return;
        var body = (IOperation)build;
        while (body.Parent is not null)
            body = body.Parent;
        foreach (var operation in body.Descendants())
        {
            if (operation is IInvocationOperation { Instance: ILocalReferenceOperation reference } call
                && SymbolEqualityComparer.Default.Equals(reference.Local, local))
                ReadSerializer(call, ref key, ref value);
        }
    }

    private static void ReadSerializer(IInvocationOperation call, ref IOperation? key, ref IOperation? value)
    {
        if (call.Arguments.IsEmpty)
            return;
        if (call.TargetMethod.Name is "SetKeySerializer" or "SetKeyDeserializer" or "SetKeySerializerBuilder" or "SetKeyDeserializerBuilder")
            key ??= call.Arguments[0].Value;
        else if (call.TargetMethod.Name is "SetValueSerializer" or "SetValueDeserializer" or "SetValueSerializerBuilder" or "SetValueDeserializerBuilder")
            value ??= call.Arguments[0].Value;
    }

    private ImmutableArray<ITypeSymbol> BuilderTypes(ITypeSymbol? type)
    {
        foreach (var builder in (INamedTypeSymbol?[])[_symbols.ProducerBuilder, _symbols.DependentProducerBuilder, _symbols.ConsumerBuilder])
        {
            if (type.AsConstructed(builder) is { } constructed)
                return constructed.TypeArguments;
        }

        return ImmutableArray<ITypeSymbol>.Empty;
    }

    private bool IsDependent(ITypeSymbol? type) => type.IsOrInherits(_symbols.DependentProducerBuilder);

    private Direction DirectionOf(ITypeSymbol? type) =>
        type.IsOrInherits(_symbols.ConsumerBuilder) ? Direction.Consume : Direction.Produce;
}
