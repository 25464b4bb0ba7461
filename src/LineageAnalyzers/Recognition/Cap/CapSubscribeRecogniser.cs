using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Cap;

/// <summary><c>[CapSubscribe]</c> on the methods of subscribers and controllers. The attribute of the class only gives the beginning of names that are partial.</summary>
internal sealed class CapSubscribeRecogniser(CapSymbols symbols, CapSetup setup, INamedTypeSymbol text) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Subscribe is { } attribute ? ImmutableArray.Create<ISymbol>(attribute) : ImmutableArray<ISymbol>.Empty;

    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation)
    {
        if (!setup.UsesKafka
            || MemberNames.Containing(creation, CancellationToken.None) is not IMethodSymbol method
            || !IsSubscriber(method.ContainingType)
            || NameOf(creation, method.ContainingType) is not { } name)
            return [];
        var message = MessageOf(method);
        return
        [
            new ClientCall
            {
                Client = CapSymbols.AssemblyName,
                Direction = Direction.Consume,
                Level = EndpointLevel.Registration,
                Operation = creation,
                Condition = setup.Condition,
                Topic = CapNames.Subscribed(name, setup),
                Group = GroupIn(setup.Settings) ?? CapNames.Group(GroupOf(creation), setup),
                KeyType = text,
                KeyFormat = new FrameworkFormat(null, WireFormat.Utf8),
                ValueType = message,
                ValueFormat = message is null ? null : setup.Format,
                Settings = WithDefaults(setup.Settings),
            },
        ];
    }

    // CAP looks into services that implement the marker, and into controllers.
    private bool IsSubscriber(INamedTypeSymbol type) =>
        type.AllInterfaces.Contains(symbols.Subscriber!, SymbolEqualityComparer.Default) || type.Name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase);

    private NameSource? NameOf(IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        if (NameSource.From(CallArguments.Find(creation, "name")) is not { } name)
            return null;
        if (CallArguments.Find(creation, "isPartial")?.ConstantValue is not { HasValue: true, Value: true })
            return name;
        return AttributeOf(type)?.Positional(0) is string ofClass ? CapNames.Partial(ofClass, name) : null;
    }

    private AttributeData? AttributeOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Attribute(symbols.Topic) is { } attribute)
                return attribute;
        }

        return null;
    }

    private ITypeSymbol? MessageOf(IMethodSymbol method) => method.Parameters
        .FirstOrDefault(parameter => parameter.Attribute(symbols.FromCap) is null && parameter.Type is not { Name: "CancellationToken", ContainingNamespace.Name: "Threading" })
        ?.Type;

    // A group of its own for a topic, where the attribute limits how many messages are handled at a time.
    private static NameSource? GroupOf(IObjectCreationOperation creation) =>
        NameSource.From(Named(creation, "Group"))
        ?? (Named(creation, "GroupConcurrent")?.ConstantValue is { HasValue: true, Value: not ((byte)0 or 0) } ? NameSource.From(CallArguments.Find(creation, "name")) : null);

    private static IOperation? Named(IObjectCreationOperation creation, string property) => creation.Initializer?.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target && target.Property.Name == property)
        ?.Value;

    private static NameSource? GroupIn(ImmutableArray<(string Key, NameSource Value)> settings) =>
        settings.Where(setting => setting.Key == "group.id").Select(setting => setting.Value).FirstOrDefault();

    private static ImmutableArray<(string Key, NameSource Value)> WithDefaults(ImmutableArray<(string Key, NameSource Value)> settings) =>
        new (string Key, NameSource Value)[]
        {
            ("auto.offset.reset", new NameSource.Fixed("earliest")),
            ("allow.auto.create.topics", new NameSource.Fixed("true")),
            ("enable.auto.commit", new NameSource.Fixed("false")),
        }.Concat(settings).ToImmutableArray();
}
