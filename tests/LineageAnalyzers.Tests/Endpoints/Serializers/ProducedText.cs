using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Endpoints.Serializers;

/// <summary>The record in text or bytes that test code produces.</summary>
internal static class ProducedText
{
    /// <summary>The paths of the record's fields, in order, and the reason where there is no record.</summary>
    /// <param name="type">The type that the client carries: <c>string</c> or <c>byte[]</c>.</param>
    /// <param name="statements">What stands before the message, with a parameter <c>order</c>.</param>
    /// <param name="value">The expression of the message's value.</param>
    /// <param name="types">The types beside the service, <c>Order</c> among them.</param>
    /// <param name="references">Libraries beside those of a usual service.</param>
    public static (string? Fields, string? Reason, Endpoint Endpoint) Of(string type, string statements, string value, string types, params IEnumerable<MetadataReference> references)
    {
        var compilation = TestCompilation.CreateBroken(EndpointsIn.Usings + types + $$"""
            class Service(IProducer<Null, {{type}}> producer)
            {
                public void Send(Order order)
                {
                    {{statements}}
                    producer.Produce("orders", new Message<Null, {{type}}> { Value = {{value}} });
                }
            }
            """).AddReferences(references);
        var manifest = EndpointsIn.Compilation(compilation);
        var endpoint = Assert.Single(manifest.Endpoints);
        return (manifest.Records.IsEmpty ? null : string.Join(' ', manifest.Records[0].Fields.Select(field => field.Path)), endpoint.Value?.Reason, endpoint);
    }
}
