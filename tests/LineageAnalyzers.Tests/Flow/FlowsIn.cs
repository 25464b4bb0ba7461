using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Flow;

/// <summary>The flows and reads of test code, as lines that can be read.</summary>
internal static class FlowsIn
{
    /// <summary>A service that consumes <c>orders</c> as JSON and hands each record to <c>Handle</c>, which may produce to <c>invoices</c>.</summary>
    public static Manifest Service(string members) => EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + $$"""
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        public interface IKnown { string Email { get; } }

        public sealed record Customer : IKnown
        {
            [JsonPropertyName("id")] public string Id { get; init; } = "";
            [JsonPropertyName("email")] public string Email { get; set; } = "";
        }

        public sealed class Line
        {
            [JsonPropertyName("sku")] public string Sku { get; set; } = "";
            [JsonPropertyName("price")] public long Price { get; set; }
        }

        public sealed class Order
        {
            [JsonPropertyName("id")] public string Id { get; set; } = "";
            [JsonPropertyName("note")] public string? Note { get; set; }
            [JsonPropertyName("customer")] public Customer Customer { get; set; } = new();
            [JsonPropertyName("lines")] public List<Line> Lines { get; set; } = [];
        }

        public sealed class Invoice
        {
            [JsonPropertyName("number")] public string Number { get; set; } = "";
            [JsonPropertyName("contact")] public string? Contact { get; set; }
            [JsonPropertyName("party")] public Customer? Party { get; set; }
            [JsonPropertyName("items")] public List<Line> Items { get; set; } = [];
            [JsonPropertyName("total")] public long Total { get; set; }
        }

        public partial class Service(IProducer<string, string> producer, IConsumer<string, string> consumer)
        {
            public void Run(CancellationToken stop)
            {
                consumer.Subscribe("orders");
                while (!stop.IsCancellationRequested)
                {
                    var result = consumer.Consume(stop);
                    Handle(JsonSerializer.Deserialize<Order>(result.Message.Value)!, result);
                }
            }

            private void Send(Invoice invoice, string key = "k") =>
                producer.Produce("invoices", new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(invoice) });
        }

        public partial class Service
        {
            {{members}}
        }
        """));

    /// <summary>The flows of a record that is consumed, each as <c>field -> target (word)</c>, sorted.</summary>
    public static IReadOnlyList<string> Of(string members) => Lines(Service(members));

    /// <summary>The reads, each as <c>field use</c>, sorted.</summary>
    public static IReadOnlyList<string> Reads(string members) =>
        [.. Service(members).Endpoints.SelectMany(endpoint => endpoint.Reads).Select(read => $"{read.Field} {read.Use.ToString().ToLowerInvariant()}")];

    /// <summary>Where the fields of produced records come from that no record brings, each as <c>source -> field</c>.</summary>
    public static IReadOnlyList<string> Roots(Manifest manifest) =>
    [
        .. manifest.Flows
            .Where(flow => flow.From.Source is not null)
            .Select(flow => $"{flow.From.Source.ToString()!.ToLowerInvariant()} -> {Target(flow.To)}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The flows of records that are consumed, each as <c>field -> target (word)</c>, sorted.</summary>
    public static IReadOnlyList<string> Lines(Manifest manifest) =>
    [
        .. manifest.Flows
            .Where(flow => flow.From.Endpoint is not null)
            .Select(flow => $"{flow.From.Field} -> {Target(flow.To)} ({flow.Transformation.ToString().ToLowerInvariant()}{(flow.Masked ? ", masked" : "")})")
            .Order(StringComparer.Ordinal),
    ];

    private static string Target(FlowTarget target) => target.Sink is { } sink
        ? sink.ToString().ToLowerInvariant()
        : target.Part == RecordPart.Value ? target.Field : $"{target.Part.ToString().ToLowerInvariant()}#{target.Field}";
}
