using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Flow;

/// <summary>A repository that holds a client library beside the code that uses it: a scan has the library as source.</summary>
public sealed class LibraryCodeTests
{
    private const string Library = """
        namespace Confluent.Kafka
        {
            public class Message<TKey, TValue> { public TKey Key { get; set; } public TValue Value { get; set; } }
            public class ConsumeResult<TKey, TValue> { public Message<TKey, TValue> Message { get; set; } }
            public interface IProducer<TKey, TValue> { void Produce(string topic, Message<TKey, TValue> message); }
            public interface IConsumer<TKey, TValue> { void Subscribe(string topic); ConsumeResult<TKey, TValue> Consume(int milliseconds); }
            public static class Diagnostics
            {
                public static string Traced(string text) { System.Console.WriteLine(text); return text; }
            }
        }
        """;

    [Theory]
    [InlineData("Confluent.Kafka", false)]
    [InlineData("Acme.Extensions", true)]
    public void Code_of_a_client_library_is_not_gone_into(string assembly, bool isFollowed)
    {
        var library = Compile("Confluent.Kafka", Library);
        var other = Compile("Acme.Extensions", "public static class Diagnostics { public static string Traced(string text) { System.Console.WriteLine(text); return text; } }");
        var call = assembly == "Confluent.Kafka" ? "Confluent.Kafka.Diagnostics.Traced" : "Diagnostics.Traced";
        var manifest = EndpointsIn.Compilation(Compile("Acme.Tests", $$"""
            public class Service
            {
                public void Run(Confluent.Kafka.IConsumer<string, string> consumer)
                {
                    consumer.Subscribe("orders");
                    {{call}}(consumer.Consume(1).Message.Value);
                }
            }
            """, library.ToMetadataReference(), other.ToMetadataReference()));

        Assert.Equal("orders", Assert.Single(manifest.Endpoints).Topic.Name);
        Assert.Equal(isFollowed, manifest.Flows.Any(flow => flow.To.Sink == FlowSink.Console));
    }

    private static CSharpCompilation Compile(string name, string source, params MetadataReference[] references) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(source, path: $"{TestCompilation.Root}/src/{name}.cs")],
        [.. References.KafkaService.Where(reference => reference.Display?.Contains("Confluent.Kafka", StringComparison.Ordinal) != true), .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
