using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Abp;

/// <summary>
/// ABP's distributed event bus on Kafka: what is published, what is subscribed to, and the handlers of the module that depends on the bus. All events share one
/// topic; the key of a record is the name of the event.
/// </summary>
internal sealed class DistributedEventBusRecogniser(AbpSymbols symbols, SourceModels models) : ClientRecogniser
{
    private static readonly FrameworkFormat Event = FrameworkFormat.Unknown("ABP writes it with its JSON serializer, by the options of the application");

    private readonly BusOptions _options = new(symbols, models);

    public override ImmutableArray<ISymbol> Targets { get; } = !symbols.IsBusOnKafka
        ? ImmutableArray<ISymbol>.Empty
        : symbols.DistributedEventBus.MethodsNamed("PublishAsync", "PublishByNameAsync", "Subscribe")
            .AddRange(symbols.EventBus.MethodsNamed("PublishAsync", "PublishByNameAsync", "Subscribe"))
            .AddRange(symbols.DependsOn is { } dependsOn ? ImmutableArray.Create<ISymbol>(dependsOn) : ImmutableArray<ISymbol>.Empty);

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        // The local bus has the same base.
        if (!call.Instance?.Type.IsOrInherits(symbols.DistributedEventBus) ?? true)
            return [];
        return call.TargetMethod.Name == "Subscribe"
            ? [Finding(call, Direction.Consume, EndpointLevel.Direct, SubscribedType(call), null)]
            : [Finding(call, Direction.Produce, EndpointLevel.Direct, PublishedType(call), CallArguments.Find(call, "eventData"))];
    }

    public override ClientCall? Recognise(UnboundCall call) =>
        symbols.IsBusOnKafka && (call.Name is "PublishAsync" or "PublishByNameAsync") && call.Instance.Type.IsOrInherits(symbols.DistributedEventBus)
            ? Finding(call.Operation, Direction.Produce, EndpointLevel.Direct, null, null) with
            {
                ValueFormat = FrameworkFormat.Unknown("the type of the event is not known here"),
            }
            : null;

    /// <summary>The module that puts the bus on Kafka registers every handler of its assembly.</summary>
    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation)
    {
        var module = creation.Descendants().OfType<ITypeOfOperation>().Any(type => type.TypeOperand.Is(symbols.BusModule));
        return module && symbols.Handler is { } handler
            ? DeclaredTypes.In(models.Compilation.Assembly.GlobalNamespace)
                .Where(static type => type is { TypeKind: TypeKind.Class, IsAbstract: false })
                .SelectMany(type => HandledBy(type, handler))
            : [];
    }

    private IEnumerable<ClientFinding> HandledBy(INamedTypeSymbol type, INamedTypeSymbol handler)
    {
        foreach (var contract in type.AllInterfaces.Where(candidate => candidate.Is(handler)))
        {
            if (type.FindImplementationForInterfaceMember(contract.GetMembers("HandleEventAsync").Single()) is IMethodSymbol { DeclaringSyntaxReferences: [var declaration, ..] }
                && models.OperationOf(declaration.SeenSyntax(CancellationToken.None), CancellationToken.None) is IMethodBodyOperation method
                && (method.BlockBody ?? method.ExpressionBody) is { } body)
                yield return Finding(body, Direction.Consume, EndpointLevel.Registration, contract.TypeArguments[0], null) with { Place = method.Syntax.GetLocation() };
        }
    }

    private ClientCall Finding(IOperation place, Direction direction, EndpointLevel level, ITypeSymbol? record, IOperation? content) => new()
    {
        Client = AbpSymbols.BusAssembly,
        Direction = direction,
        Level = level,
        Operation = place,
        Topic = _options.Topic,
        Group = direction == Direction.Consume ? _options.Group : null,
        KeyType = models.Compilation.GetSpecialType(SpecialType.System_String),
        ValueType = record,
        Value = content,
        ValueFormat = Event,
    };

    private static ITypeSymbol? PublishedType(IInvocationOperation call) => call.TargetMethod.TypeArguments is [{ } type]
        ? type
        : CallArguments.Find(call, "eventType") is ITypeOfOperation { TypeOperand: var operand } ? operand : null;

    // Subscribe<TEvent>, Subscribe<TEvent, THandler>, Subscribe(typeof(TEvent), ...)
    private static ITypeSymbol? SubscribedType(IInvocationOperation call) => call.TargetMethod.TypeArguments is [{ } type, ..]
        ? type
        : (CallArguments.Find(call, "eventType") ?? CallArguments.Find(call, "payloadType")) is ITypeOfOperation { TypeOperand: var operand } ? operand : null;
}
