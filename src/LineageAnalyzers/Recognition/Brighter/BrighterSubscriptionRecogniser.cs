using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Brighter;

/// <summary>
/// <c>new KafkaSubscription</c>: the topic is the parameter <c>routingKey</c>, the group is <c>groupId</c>. What cannot be handled goes to the topics of
/// <c>deadLetterRoutingKey</c> and <c>invalidMessageRoutingKey</c>.
/// </summary>
internal sealed class BrighterSubscriptionRecogniser(BrighterSymbols symbols) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Subscriptions.CastArray<ISymbol>();

    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation)
    {
        var request = BrighterNames.RequestOf(creation.Type, CallArguments.Find(creation, "requestType") ?? CallArguments.Find(creation, "dataType"));
        var consumer = Consumer(creation, request, CallArguments.Find(creation, "routingKey"), CallArguments.Find(creation, "groupId"));
        yield return consumer;
        foreach (var (name, evidence) in new[] { ("deadLetterRoutingKey", "dead letters"), ("invalidMessageRoutingKey", "invalid messages") })
        {
            var property = char.ToUpperInvariant(name[0]) + name.Substring(1);
            var stated = CallArguments.Find(creation, name) ?? BrighterNames.Property(creation.Initializer, property);
            if (BrighterNames.TopicIn(stated) is { } topic)
            {
                yield return consumer with
                {
                    Direction = Direction.Produce,
                    Place = stated!.Syntax.GetLocation(),
                    Topic = topic,
                    Group = null,
                    Settings = ImmutableArray<(string, NameSource)>.Empty,
                    Role = (TopicRole.DeadLetter, $"the subscription names it for {evidence}"),
                };
            }
        }
    }

    // The parameters of older versions: only those by name are looked at, apart from the first three, which never moved.
    public override ClientCall? Recognise(UnboundCall call) =>
        call.Name == UnboundCall.Constructor && call.Instance.Type is INamedTypeSymbol type && symbols.Subscriptions.Any(known => type.Is(known))
            ? Consumer(
                call.Operation,
                BrighterNames.RequestOf(type, Named(call, "dataType") ?? Named(call, "requestType")),
                type.TypeArguments.Length == 1 ? call.Find("routingKey", 2) : Named(call, "routingKey"),
                Named(call, "groupId"))
            : null;

    private static IOperation? Named(UnboundCall call, string parameter) =>
        call.Arguments.Where(argument => argument.Name == parameter).Select(argument => argument.Value).FirstOrDefault();

    private static ClientCall Consumer(IOperation creation, ITypeSymbol? request, IOperation? topic, IOperation? group) => new()
    {
        Client = BrighterSymbols.AssemblyName,
        Direction = Direction.Consume,
        Level = EndpointLevel.Registration,
        Operation = creation,
        Topic = BrighterNames.TopicIn(topic) ?? (request is INamedTypeSymbol { Arity: 0, ContainingType: null } named ? new NameSource.Fixed(FullName(named)) : null),
        Group = NameSource.From(group),
        ValueType = request,
        ValueFormat = request is null ? null : BrighterFormat.Of(request),
        Settings = ImmutableArray.Create<(string, NameSource)>(("enable.auto.commit", new NameSource.Fixed("false"))),
    };

    // A subscription without a topic has that of the type's full name.
    private static string FullName(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : $"{type.ContainingNamespace}.{type.MetadataName}";
}
