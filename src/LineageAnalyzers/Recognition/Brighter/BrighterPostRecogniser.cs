using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Brighter;

/// <summary>
/// Every overload of <c>Post</c>, <c>PostAsync</c>, <c>DepositPost</c> and <c>DepositPostAsync</c>. <c>Send</c> and <c>Publish</c> stay in the process.
/// </summary>
internal sealed class BrighterPostRecogniser(BrighterSymbols symbols, BrighterGateways gateways) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Processor.MethodsNamed("Post", "PostAsync", "DepositPost", "DepositPostAsync");

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        var content = CallArguments.Find(call, "request");
        var declared = call.TargetMethod.TypeArguments[0];
        // Brighter looks for the publication of the declared type; an interface has none.
        var request = declared.TypeKind == TypeKind.Interface && content is not null ? TypeOf(content) : declared;
        if (request is null || !gateways.GoToKafka(request))
            return [];
        return
        [
            new ClientCall
            {
                Client = BrighterSymbols.AssemblyName,
                Direction = Direction.Produce,
                Operation = call,
                Topic = new NameSource.Routed(BrighterSymbols.AssemblyName, request),
                ValueType = request,
                Value = content,
                ValueFormat = BrighterFormat.Of(request),
            },
        ];
    }

    private static ITypeSymbol? TypeOf(IOperation content)
    {
        while (content is IConversionOperation { OperatorMethod: null } conversion)
            content = conversion.Operand;
        return content.Type;
    }
}
