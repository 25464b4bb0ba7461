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
    // From a property of an own class to the client that it takes the handle of.
    private const int MaximumHandleSteps = 4;

    private const int MaximumBuilderSteps = 64;

    private readonly ConfluentKafkaSymbols _symbols;
    private readonly SourceModels _models;
    private readonly OriginTracer _origins;
    private readonly Lazy<ImmutableArray<ClientConstruction>> _all;

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
        var found = call.Instance is null ? null : Find(call.Instance, call.Direction, call.KeyType, call.ValueType, cancellationToken);
        return found?.Handle is { } handle ? found with { Configuration = ConfigurationBehind(handle, cancellationToken) } : found;
    }

    private ClientConstruction? Find(IOperation client, Direction direction, ITypeSymbol? key, ITypeSymbol? value, CancellationToken cancellationToken)
    {
        var origin = _origins.Trace(client, cancellationToken);
        if (origin is IInvocationOperation { TargetMethod.Name: "Build" } build)
            return FromBuild(build, cancellationToken);
        var candidates = _all.Value
            .Where(candidate => candidate.Direction == direction
                && SymbolEqualityComparer.Default.Equals(candidate.KeyType, key)
                && SymbolEqualityComparer.Default.Equals(candidate.ValueType, value))
            .Take(2)
            .ToList();
        return candidates.Count == 1 ? candidates[0] : null;
    }

    // A handle belongs to a client; own classes that keep one client for many producers hand it on in a property.
    private IOperation? ConfigurationBehind(IOperation handle, CancellationToken cancellationToken)
    {
        for (var step = 0; step < MaximumHandleSteps; step++)
        {
            var origin = _origins.Trace(handle, cancellationToken);
            if (origin is not IPropertyReferenceOperation { Instance: { } owner } property)
                return null;
            if (owner.Type.AsConstructed(_symbols.Producer) is { TypeArguments: [{ } key, { } value] })
                return Find(owner, Direction.Produce, key, value, cancellationToken)?.Configuration;
            if (PropertyGetter.ValueOf(property.Property, _models, cancellationToken) is not { } returned)
                return null;
            handle = returned;
        }

        return null;
    }

    private IEnumerable<ClientConstruction> FindAll(CancellationToken cancellationToken)
    {
        foreach (var tree in _models.SearchedTrees)
        {
            foreach (var build in CandidateIndex.Find(tree, "Build", cancellationToken))
            {
                if (_models.OperationOf(build, cancellationToken) is IInvocationOperation call
                    && FromBuild(call, cancellationToken) is { } construction)
                    yield return construction;
            }
        }

        foreach (var registered in new AspireClients(_models).FindAll(cancellationToken))
            yield return registered;
    }

    private ClientConstruction? FromBuild(IInvocationOperation build, CancellationToken cancellationToken)
    {
        var serializers = new BuilderSerializers();
        var origins = _origins;
        var current = build.Instance;
        for (var step = 0; step < MaximumBuilderSteps && current is not null; step++)
        {
            current = origins.Trace(current, cancellationToken);
            switch (current)
            {
                case IObjectCreationOperation creation when BuilderTypes(origins.Given(creation.Type!)) is [{ } key, { } value]:
                    if (build.Instance is { } receiver)
                        ReadStatements(receiver, build, serializers, _origins, cancellationToken);
                    return Construction(creation, key, value, serializers, origins, cancellationToken);
                case IInvocationOperation { Instance: { } inner } call when IsBuilder(call.TargetMethod.ContainingType):
                    serializers.Read(call, origins, cancellationToken);
                    current = inner;
                    break;
                case IAwaitOperation { Operation: var awaited }:
                    current = awaited;
                    break;
                case IInvocationOperation { Arguments: [{ Value: var extended }, ..] } set when ChrAvro.IsSetting(set):
                    serializers.Read(set, origins, cancellationToken);
                    current = extended;
                    break;
                // An own method that makes or completes the builder: builder.WithJson().
                case IInvocationOperation own when MethodResult.ValueOf(own.TargetMethod, _models, cancellationToken) is { } result && origins.Into(own) is { } inside:
                    ReadStatements(result, result, serializers, inside, cancellationToken);
                    (current, origins) = (result, inside);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private ClientConstruction Construction(
        IObjectCreationOperation creation, ITypeSymbol key, ITypeSymbol value, BuilderSerializers serializers, OriginTracer origins, CancellationToken cancellationToken)
    {
        var argument = creation.Arguments.IsEmpty ? null : creation.Arguments[0].Value;
        if (argument is not null && origins != _origins)
            argument = origins.Trace(argument, cancellationToken);
        var isDependent = IsDependent(creation.Type);
        return new ClientConstruction
        {
            Direction = DirectionOf(creation.Type),
            KeyType = key,
            ValueType = value,
            Configuration = isDependent ? null : argument,
            Handle = isDependent ? argument : null,
            KeySerializer = serializers.Key,
            ValueSerializer = serializers.Value,
        };
    }

    // builder.SetValueSerializer(...); as a statement of its own, on the variable that Build is called on or that is returned.
    private static void ReadStatements(IOperation receiver, IOperation inside, BuilderSerializers serializers, OriginTracer origins, CancellationToken cancellationToken)
    {
        while (receiver is IInvocationOperation { Instance: { } inner })
            receiver = inner;
        if (VariableOf(receiver) is not { } variable)
            return;
        var body = inside;
        while (body.Parent is not null)
            body = body.Parent;
        foreach (var operation in body.Descendants())
        {
            if (operation is IInvocationOperation { Instance: { } instance } call && SymbolEqualityComparer.Default.Equals(VariableOf(instance), variable))
                serializers.Read(call, origins, cancellationToken);
        }
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private bool IsBuilder(INamedTypeSymbol type) => !BuilderTypes(type).IsDefaultOrEmpty || type.DeclaringSyntaxReferences.IsEmpty;

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
