using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN1000;

/// <summary>LIN1003: what an endpoint carries as its value is not known.</summary>
internal sealed class OpaqueRecord : IEndpointRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN1003",
        RuleLevel.Hint,
        title: "Record is opaque",
        messageFormat: "The record is not provable: {0}",
        description: "The code does not show which record this call carries, so its fields cannot be followed.");

    public DiagnosticDescriptor Descriptor => Rule;

    public void Check(EndpointAnalysis endpoint, RuleContext context)
    {
        if (endpoint.Value?.Payload is not { Format: WireFormat.Opaque, Reason: { } reason })
            return;
        context.Report(Diagnostic.Create(Rule, CallPlaces.Of(endpoint.Message.Value, endpoint.Call.Operation), reason));
    }
}
