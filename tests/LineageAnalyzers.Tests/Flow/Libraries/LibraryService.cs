using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Flow.Libraries;

/// <summary>Many cases in one compilation, each a service of its own, so that the libraries are bound once.</summary>
internal sealed class LibraryService
{
    private const string Records = """
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        public sealed record Customer
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
            [JsonPropertyName("labels")] public Dictionary<string, string> Labels { get; set; } = [];
        }

        public sealed class Invoice
        {
            [JsonPropertyName("number")] public string Number { get; set; } = "";
            [JsonPropertyName("contact")] public string? Contact { get; set; }
            [JsonPropertyName("party")] public Customer? Party { get; set; }
            [JsonPropertyName("items")] public List<Line> Items { get; set; } = [];
            [JsonPropertyName("total")] public long Total { get; set; }
        }

        """;

    private readonly Manifest _manifest;

    public LibraryService(IReadOnlyList<LibraryCase> cases, IEnumerable<MetadataReference> references, params string[] sources) => _manifest = EndpointsIn.Compilation(
        TestCompilation.With(references, [EndpointsIn.Usings + Records + string.Join('\n', cases.Select((one, index) => Service(index, one.Code))), .. sources]));

    /// <summary>What was found in a case: all flows of consumed data, the roots of what <c>Send</c> is given but for constants, and the reads.</summary>
    public IReadOnlyList<string> Found(int index)
    {
        var endpoints = _manifest.Endpoints.Where(endpoint => endpoint.Member?.StartsWith($"Case{index}.", StringComparison.Ordinal) == true).ToDictionary(endpoint => endpoint.Id);
        var flows = _manifest.Flows.Where(flow => endpoints.ContainsKey(flow.From.Endpoint ?? "")).Select(flow => $"flow: {flow.From.Field} -> {Target(flow.To)} ({Word(flow)})");
        var roots = _manifest.Flows.Where(flow => flow.From.Source is not null and not FlowSource.Constant && endpoints.ContainsKey(flow.To.Endpoint ?? "") && !IsUnused(flow))
            .Select(flow => $"root: {flow.From.Source.ToString()!.ToLowerInvariant()} -> {Target(flow.To)} ({Word(flow)})");
        var reads = endpoints.Values.SelectMany(endpoint => endpoint.Reads).Select(read => $"read: {read.Field} {read.Use.ToString().ToLowerInvariant()}");
        return [.. flows.Concat(roots).Concat(reads).Distinct().Order(StringComparer.Ordinal)];
    }

    // A case that does not call Send leaves it with a parameter that nobody gives.
    private static bool IsUnused(DataFlow flow) => flow.From.Member?.Contains("Send(", StringComparison.Ordinal) == true;

    private static string Word(DataFlow flow) => flow.Transformation.ToString().ToLowerInvariant() + (flow.Masked ? ", masked" : "");

    private static string Target(FlowTarget target) => target.Sink is { } sink
        ? sink.ToString().ToLowerInvariant()
        : target.Part == RecordPart.Value ? target.Field : $"{target.Part.ToString().ToLowerInvariant()}#{target.Field}";

    private static string Service(int index, string code) => $$"""
        public partial class Case{{index}}(IProducer<string, string> producer, IConsumer<string, string> consumer)
        {
            public void Run(CancellationToken stop)
            {
                consumer.Subscribe("orders");
                while (!stop.IsCancellationRequested)
                {
                    var result = consumer.Consume(stop);
                    Handle({{(code.Contains("Order order", StringComparison.Ordinal) || !code.Contains("raw", StringComparison.Ordinal) || code.Contains("order.", StringComparison.Ordinal) ? "JsonSerializer.Deserialize<Order>(result.Message.Value)!" : "null!")}}, result);
                }
            }

            private void Send(Invoice invoice, string key = "k") =>
                producer.Produce("invoices", new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(invoice) });
        }

        public partial class Case{{index}}
        {
            {{(code.Contains(" Handle(", StringComparison.Ordinal) ? code : $"void Handle(Order order, ConsumeResult<string, string> raw) {{ {code} }}")}}
        }
        """;
}
