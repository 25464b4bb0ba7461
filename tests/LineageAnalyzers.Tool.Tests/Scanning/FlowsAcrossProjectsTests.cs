using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Tests.Scanning;

public sealed class FlowsAcrossProjectsTests : IDisposable
{
    private const string Port = """
        namespace Acme.Application;

        public interface IEventSender
        {
            System.Threading.Tasks.Task Send<T>(string key, T content, string topic);
        }

        public record Invoice(string Number, string Contact);

        public class Invoicing(IEventSender sender)
        {
            public System.Threading.Tasks.Task Run(string number, string contact) =>
                sender.Send(System.Guid.NewGuid().ToString(), new Invoice(number, contact.Trim()), "invoices");
        }
        """;

    private readonly ScanFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_record_that_another_project_sends_is_known_where_it_is_given_to_the_sender()
    {
        var flows = await FlowsOf("""
            var message = new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(content) };
            await producer.ProduceAsync(topic, message);
            """);

        Assert.Equal(["Key# random Transformation", "Value#Contact unknown Transformation", "Value#Number unknown Identity"], flows);
    }

    [Fact]
    public async Task What_the_other_project_makes_of_it_stays_unknown()
    {
        var flows = await FlowsOf("""
            var message = new Message<string, string> { Key = "all", Value = JsonSerializer.Serialize(new { Sent = DateTime.UtcNow, Content = content }) };
            await producer.ProduceAsync(topic, message);
            """);

        Assert.Equal(["Key# unknown Identity", "Value# unknown Identity"], flows);
    }

    [Fact]
    public async Task The_parts_of_a_message_that_the_other_project_sends_are_told_apart()
    {
        var port = Port.Replace("Send<T>(string key, T content, string topic)", "Send<T>(Envelope<T> envelope, string topic)", StringComparison.Ordinal)
            .Replace("sender.Send(System.Guid.NewGuid().ToString(), new Invoice(number, contact.Trim()), \"invoices\")", "sender.Send(new Envelope<Invoice>(number, new Invoice(number, contact.Trim())), \"invoices\")", StringComparison.Ordinal)
            .Replace("public record Invoice(", "public record Envelope<T>(string Key, T Content);\n\npublic record Invoice(", StringComparison.Ordinal);

        var flows = await FlowsOf("await producer.ProduceAsync(topic, new Message<string, string> { Key = envelope.Key, Value = JsonSerializer.Serialize(envelope.Content) });", port, "Envelope<T> envelope, string topic");

        Assert.Equal(["Key# unknown Identity", "Value#Contact unknown Transformation", "Value#Number unknown Identity"], flows);
    }

    private async Task<IEnumerable<string>> FlowsOf(string sending, string port = Port, string parameters = "string key, T content, string topic")
    {
        _folder.Project("Application/Application.csproj").Write("Application/Invoicing.cs", port)
            .Project("Infrastructure/Infrastructure.csproj", """<ItemGroup><ProjectReference Include="../Application/Application.csproj" /></ItemGroup>""")
            .Write("Infrastructure/KafkaSender.cs", $$"""
                using System;
                using System.Text.Json;
                using System.Threading.Tasks;
                using Acme.Application;
                using Confluent.Kafka;

                namespace Acme.Infrastructure;

                public class KafkaSender(IProducer<string, string> producer) : IEventSender
                {
                    public async Task Send<T>({{parameters}})
                    {
                        {{sending}}
                    }
                }
                """);
        var scanned = (await _folder.ScanAsync()).MustBeClean();
        return scanned.Manifest("Application").Flows.Select(flow => $"{flow.To.Part}#{flow.To.Field} {flow.From.Source.ToString()!.ToLowerInvariant()} {flow.Transformation}").Order(StringComparer.Ordinal);
    }
}
