using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Dapr;

/// <summary>
/// <c>PublishEventAsync</c>, <c>BulkPublishEventAsync</c> and <c>PublishByteEventAsync</c> of <c>DaprClient</c>, every overload: the topic is the second
/// argument, the first names the component.
/// </summary>
internal sealed class DaprPublishRecogniser(DaprSymbols symbols) : ClientRecogniser
{
    private static readonly FrameworkFormat Event =
        FrameworkFormat.Unknown("Dapr writes it as JSON in a CloudEvents envelope, or without one where the metadata asks for the raw payload");

    public override ImmutableArray<ISymbol> Targets { get; } =
        symbols.DaprClient.MethodsNamed("PublishEventAsync", "BulkPublishEventAsync", "PublishByteEventAsync");

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        var record = call.TargetMethod.TypeArguments.IsEmpty ? null : call.TargetMethod.TypeArguments[0];
        var bytes = call.TargetMethod.Name == "PublishByteEventAsync";
        return
        [
            new ClientCall
            {
                Client = DaprSymbols.Client,
                Direction = Direction.Produce,
                Operation = call,
                Topic = NameSource.From(CallArguments.Find(call, "topicName")),
                ValueType = record,
                Value = record is null ? null : CallArguments.Find(call, "data"),
                ValueFormat = record is not null ? Event : bytes ? FrameworkFormat.Unknown("the bytes that are sent are not made here, so the record in them is not known") : null,
            },
        ];
    }

    public override ClientCall? Recognise(UnboundCall call) =>
        call.Name is "PublishEventAsync" or "BulkPublishEventAsync" or "PublishByteEventAsync" && call.Instance.Type.IsOrInherits(symbols.DaprClient)
            ? new ClientCall
            {
                Client = DaprSymbols.Client,
                Direction = Direction.Produce,
                Operation = call.Operation,
                Topic = NameSource.From(call.Find("topicName", 1)),
                ValueFormat = FrameworkFormat.Unknown("the type of what is published is not known here"),
            }
            : null;
}
