using LineageAnalyzers.Generation;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LineageAnalyzers.Tests.Flow;

/// <summary>The flows of a service that uses a library: in one compilation with it, and with nothing of it but its reference assembly.</summary>
internal static class FlowsAcross
{
    /// <summary>The usings of all test code.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Security.Cryptography;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;

        """;

    private const string Contracts = """
        namespace Acme.Shared
        {
            public sealed class Customer
            {
                [JsonPropertyName("id")] public string Id { get; set; } = "";
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
                [JsonPropertyName("items")] public List<Line> Items { get; set; } = new();
                [JsonPropertyName("total")] public long Total { get; set; }
            }
        }

        """;

    /// <summary>A library without Kafka: the contracts and these members of its namespace.</summary>
    public static string Library(string types) => $"{Usings}{Contracts}namespace Acme.Shared\n{{\n{types}\n}}";

    /// <summary>A service that consumes <c>orders</c> as JSON and hands each record to <c>Handle</c>, which may produce to <c>invoices</c>.</summary>
    public static string Service(string members) => Usings + $$"""
        using Confluent.Kafka;
        using Acme.Shared;

        public partial class Service(IProducer<string, string> producer, IConsumer<string, string> consumer, ILogger<Service> logger)
        {
            public void Run(CancellationToken stop)
            {
                consumer.Subscribe("orders");
                while (!stop.IsCancellationRequested)
                    Handle(consumer.Consume(stop).Message.Value);
            }

            private void Handle(string text) => Handle(JsonSerializer.Deserialize<Order>(text)!, text);

            private void Send(Invoice invoice) =>
                producer.Produce("invoices", new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(invoice) });
        }

        public partial class Service
        {
            {{members}}
        }
        """;

    /// <summary>The manifest of the service when both are one program.</summary>
    public static Manifest Together(string library, string service) => Described(Compile("Acme.Service", [library, service]));

    /// <summary>The manifest of the service when it sees nothing of the library but what that tells.</summary>
    public static Manifest Apart(string library, string service) => Described(Compile("Acme.Service", [service], Told(Compile("Acme.Shared", [library]))));

    /// <summary>The manifest of a compilation.</summary>
    public static Manifest Described(Compilation compilation) => EndpointsIn.Compilation(compilation);

    /// <summary>The reference assembly of a library, with all that it tells.</summary>
    public static MetadataReference Told(CSharpCompilation library) => Image(WithFacts(library, Facts(library)));

    /// <summary>What a library tells of its methods, by their keys.</summary>
    public static IReadOnlyList<PublishedFact> Facts(CSharpCompilation library, bool? flows = true) =>
        [.. PublishedFactsCollector.Collect(library, TestCompilation.Root, flows, CancellationToken.None)];

    /// <summary>The library with these facts in its metadata.</summary>
    public static CSharpCompilation WithFacts(CSharpCompilation library, IEnumerable<PublishedFact> facts) => library.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
        string.Join("\n", facts.Select(fact => $"[assembly: System.Reflection.AssemblyMetadata({Literal(fact.Key)}, {Literal(fact.Text)})]")),
        (CSharpParseOptions)library.SyntaxTrees[0].Options,
        path: "Told.cs"));

    /// <summary>The reference assembly of a library, which has no bodies of methods.</summary>
    public static MetadataReference Image(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        var result = library.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>A library that must compile.</summary>
    public static CSharpCompilation Compile(string name, string[] sources, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), $"{TestCompilation.Root}/src/{name}{index}.cs")),
            [.. References.KafkaService, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors));
        return compilation;
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
