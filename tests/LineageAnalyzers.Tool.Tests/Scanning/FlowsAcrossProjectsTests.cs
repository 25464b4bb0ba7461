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

    [Fact]
    public async Task What_clients_of_a_shared_project_take_and_send_belongs_to_the_calls_that_name_the_topics()
    {
        _folder.Project("Common/Common.csproj")
            .Write("Common/Clients.cs", """
                using System;
                using Confluent.Kafka;

                namespace Acme.Common;

                public interface ITaker<TKey, TValue>
                {
                    ConsumeResult<TKey, TValue> Take(string topic);
                }

                public class Taker<TKey, TValue>(IConsumer<TKey, TValue> consumer) : ITaker<TKey, TValue>
                {
                    public ConsumeResult<TKey, TValue> Take(string topic)
                    {
                        consumer.Subscribe(topic);
                        return consumer.Consume(TimeSpan.FromSeconds(1));
                    }
                }

                public class Putter<TKey, TValue>(IProducer<TKey, TValue> producer)
                {
                    public void Put(string topic, Message<TKey, TValue> message)
                    {
                        producer.Produce(topic, message);
                    }
                }
                """)
            .Project("Billing/Billing.csproj", """<ItemGroup><ProjectReference Include="../Common/Common.csproj" /></ItemGroup>""")
            .Write("Billing/Billing.cs", """
                using System.Text;
                using System.Text.Json;
                using System.Threading;
                using System.Threading.Tasks;
                using Acme.Common;
                using Confluent.Kafka;
                using Microsoft.Extensions.Hosting;

                namespace Acme.Billing;

                public record Order(string Number, string Contact);
                public record Refund(string Number, string Reason);
                public record Invoice(string Number, string Mail);
                public record Credit(string Number, string Text);

                public class BillingWorker(ITaker<string, string> taker, Putter<string, string> putter) : BackgroundService
                {
                    protected override Task ExecuteAsync(CancellationToken stoppingToken)
                    {
                        while (!stoppingToken.IsCancellationRequested)
                        {
                            var order = JsonSerializer.Deserialize<Order>(taker.Take("orders").Message.Value)!;
                            var headers = new Headers { { "contact", Encoding.UTF8.GetBytes(order.Contact) } };
                            putter.Put("invoices", new Message<string, string> { Key = order.Number, Value = JsonSerializer.Serialize(new Invoice(order.Number, order.Contact)), Headers = headers });
                            var refund = JsonSerializer.Deserialize<Refund>(taker.Take("refunds").Message.Value)!;
                            putter.Put("credits", new Message<string, string> { Key = refund.Number, Value = JsonSerializer.Serialize(new Credit(refund.Number, refund.Reason)) });
                        }

                        return Task.CompletedTask;
                    }
                }
                """);
        var billing = (await _folder.ScanAsync()).MustBeClean().Manifest("Billing");
        var topics = billing.Endpoints.ToDictionary(endpoint => endpoint.Id, endpoint => endpoint.Topic.Name);

        Assert.Equal(
            [
                "orders#Contact > Header invoices#contact Transformation",
                "orders#Contact > Value invoices#Mail Identity",
                "orders#Number > Key invoices# Identity",
                "orders#Number > Value invoices#Number Identity",
                "refunds#Number > Key credits# Identity",
                "refunds#Number > Value credits#Number Identity",
                "refunds#Reason > Value credits#Text Identity",
            ],
            billing.Flows.Select(flow => $"{topics[flow.From.Endpoint!]}#{flow.From.Field} > {flow.To.Part} {topics[flow.To.Endpoint!]}#{flow.To.Field} {flow.Transformation}").Order(StringComparer.Ordinal));
        Assert.Equal(
            ["orders#Contact", "orders#Number", "refunds#Number", "refunds#Reason"],
            billing.Endpoints.SelectMany(endpoint => endpoint.Reads.Select(read => $"{endpoint.Topic.Name}#{read.Field}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_listener_of_a_shared_project_takes_belongs_to_the_calls_that_have_it_made()
    {
        _folder.Project("Messaging/Messaging.csproj")
            .Write("Messaging/Listener.cs", """
                using System.Text.Json;
                using System.Threading;
                using System.Threading.Tasks;
                using Confluent.Kafka;
                using Microsoft.Extensions.DependencyInjection;
                using Microsoft.Extensions.Hosting;

                namespace Acme.Messaging;

                public interface IHandle<TEvent>
                {
                    Task HandleAsync(TEvent change);
                }

                internal class Listener<TEvent>(string topic, IConsumer<string, string> consumer, IHandle<TEvent> handler) : BackgroundService
                {
                    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
                    {
                        consumer.Subscribe(topic);
                        while (!stoppingToken.IsCancellationRequested)
                            await handler.HandleAsync(JsonSerializer.Deserialize<TEvent>(consumer.Consume(stoppingToken).Message.Value)!);
                    }
                }

                public static class Listening
                {
                    public static IServiceCollection AddListener<TEvent, THandler>(this IServiceCollection services, string topic)
                        where THandler : class, IHandle<TEvent>
                    {
                        services.AddSingleton<IHandle<TEvent>, THandler>();
                        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<Listener<TEvent>>(provider, topic));
                        return services;
                    }
                }
                """)
            .Project("Mailing/Mailing.csproj", """<ItemGroup><ProjectReference Include="../Messaging/Messaging.csproj" /></ItemGroup>""")
            .Write("Mailing/Mailing.cs", """
                using System.Text.Json;
                using System.Threading.Tasks;
                using Acme.Messaging;
                using Confluent.Kafka;
                using Microsoft.Extensions.DependencyInjection;

                namespace Acme.Mailing;

                public record Joined(string Member, string Mail);
                public record Left(string Member, string Reason);

                public class Welcome(IProducer<string, string> producer) : IHandle<Joined>
                {
                    public Task HandleAsync(Joined change) => producer.ProduceAsync("mails", new Message<string, string> { Key = change.Member, Value = JsonSerializer.Serialize(new { To = change.Mail }) });
                }

                public class Goodbye(IProducer<string, string> producer) : IHandle<Left>
                {
                    public Task HandleAsync(Left change) => producer.ProduceAsync("surveys", new Message<string, string> { Key = change.Member, Value = JsonSerializer.Serialize(new { Why = change.Reason }) });
                }

                public static class Setup
                {
                    public static void Register(IServiceCollection services) => services
                        .AddListener<Joined, Welcome>("joined")
                        .AddListener<Left, Goodbye>("left");
                }
                """);
        var mailing = (await _folder.ScanAsync()).MustBeClean().Manifest("Mailing");
        var topics = mailing.Endpoints.ToDictionary(endpoint => endpoint.Id, endpoint => endpoint.Topic.Name);

        Assert.Equal(
            ["joined#Mail > Value mails#To Identity", "joined#Member > Key mails# Identity", "left#Member > Key surveys# Identity", "left#Reason > Value surveys#Why Identity"],
            mailing.Flows.Where(flow => flow.From.Endpoint is not null)
                .Select(flow => $"{topics[flow.From.Endpoint!]}#{flow.From.Field} > {flow.To.Part} {topics[flow.To.Endpoint!]}#{flow.To.Field} {flow.Transformation}").Order(StringComparer.Ordinal));
        Assert.Equal(
            ["joined#Mail Read", "joined#Member Read", "left#Member Read", "left#Reason Read"],
            mailing.Endpoints.SelectMany(endpoint => endpoint.Reads.Select(read => $"{endpoint.Topic.Name}#{read.Field} {read.Use}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_base_class_of_a_shared_project_sends_belongs_to_the_class_that_names_the_topic()
    {
        _folder.Project("Messaging/Messaging.csproj")
            .Write("Messaging/ProducerBase.cs", """
                using System.Text.Json;
                using System.Threading.Tasks;
                using Confluent.Kafka;

                namespace Acme.Messaging;

                public abstract class ProducerBase<T>
                {
                    private readonly string _topic;
                    private readonly IProducer<string, string> _producer;

                    protected ProducerBase(string topic, IProducer<string, string> producer) => (_topic, _producer) = (topic, producer);

                    public Task SendAsync(string key, T message) => _producer.ProduceAsync(_topic, new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(message) });
                }
                """)
            .Project("Shop/Shop.csproj", """<ItemGroup><ProjectReference Include="../Messaging/Messaging.csproj" /></ItemGroup>""")
            .Write("Shop/Shop.cs", """
                using System.Text.Json;
                using System.Threading.Tasks;
                using Acme.Messaging;
                using Confluent.Kafka;

                namespace Acme.Shop;

                public record Order(string Number, string Mail);
                public record Letter(string To);
                public record Label(string Text);

                public class Letters(IProducer<string, string> producer, Labels labels) : ProducerBase<Letter>("letters", producer)
                {
                    public async Task SendBoth(Order order)
                    {
                        await labels.SendAsync(order.Number, new Label(order.Number));
                        await SendAsync(order.Number, new Letter(order.Mail));
                    }
                }

                public class Labels : ProducerBase<Label>
                {
                    public Labels(IProducer<string, string> producer) : base("labels", producer)
                    {
                    }
                }

                public class Orders(IConsumer<string, string> consumer, Letters letters)
                {
                    public async Task Run()
                    {
                        consumer.Subscribe("orders");
                        var order = JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
                        await letters.SendBoth(order);
                    }
                }
                """);
        var shop = (await _folder.ScanAsync()).MustBeClean().Manifest("Shop");
        var topics = shop.Endpoints.ToDictionary(endpoint => endpoint.Id, endpoint => endpoint.Topic.Name);

        Assert.Equal(
            ["#Mail > Value letters#To", "#Number > Key labels#", "#Number > Key letters#", "#Number > Value labels#Text"],
            shop.Flows.Select(flow => $"{flow.From.Source}#{flow.From.Field} > {flow.To.Part} {topics[flow.To.Endpoint!]}#{flow.To.Field}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_request_brings_is_followed_through_the_port_of_an_inner_project_to_its_sender()
    {
        _folder.Project("Application/Application.csproj")
            .Write("Application/Transfers.cs", """
                using System;
                using System.Threading.Tasks;

                namespace Acme.Application;

                public interface ITransferChecks
                {
                    Task Check(Transfer transfer);
                }

                public class Transfer(string account, decimal amount)
                {
                    public Guid Id { get; private set; } = Guid.NewGuid();
                    public string Account { get; private set; } = account;
                    public decimal Amount { get; private set; } = amount;
                }

                public interface ITransferService
                {
                    Task Begin(string account, decimal amount);
                }

                public class TransferService(ITransferChecks checks) : ITransferService
                {
                    public Task Begin(string account, decimal amount) => checks.Check(new Transfer(account, amount));
                }
                """)
            .Project("Infrastructure/Infrastructure.csproj", """<ItemGroup><ProjectReference Include="../Application/Application.csproj" /></ItemGroup>""")
            .Write("Infrastructure/KafkaChecks.cs", """
                using System.Text.Json;
                using System.Threading.Tasks;
                using Acme.Application;
                using Confluent.Kafka;

                namespace Acme.Infrastructure;

                public class KafkaChecks(IProducer<Null, string> producer) : ITransferChecks
                {
                    public Task Check(Transfer transfer) => producer.ProduceAsync("transfers", new Message<Null, string> { Value = JsonSerializer.Serialize(transfer) });
                }
                """)
            .Project("Api/Api.csproj", """<ItemGroup><ProjectReference Include="../Application/Application.csproj" /><ProjectReference Include="../Infrastructure/Infrastructure.csproj" /></ItemGroup>""")
            .Write("Api/TransfersController.cs", """
                using System.Threading.Tasks;
                using Acme.Application;
                using Microsoft.AspNetCore.Mvc;

                namespace Acme.Api;

                public record TransferRequest(string Account, decimal Amount);

                [ApiController]
                public class TransfersController(ITransferService transfers) : ControllerBase
                {
                    [HttpPost]
                    public Task Post([FromBody] TransferRequest request) => transfers.Begin(request.Account, request.Amount);
                }
                """);

        Assert.Equal(
            ["Account Http Identity", "Amount Http Identity", "Id Random Identity"],
            (await _folder.ScanAsync()).MustBeClean().Manifest("Infrastructure").Flows.Select(flow => $"{flow.To.Field} {flow.From.Source} {flow.Transformation}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_broker_tells_of_a_delivery_is_no_part_of_the_record()
    {
        _folder.Project("Common/Common.csproj")
            .Write("Common/Publisher.cs", """
                using System.Threading.Tasks;
                using Confluent.Kafka;
                using Microsoft.Extensions.Logging;

                namespace Acme.Common;

                public class Publisher(IProducer<string, string> producer, ILogger<Publisher> logger)
                {
                    public async Task Publish(string topic, string text)
                    {
                        var result = await producer.ProduceAsync(topic, new Message<string, string> { Value = text });
                        logger.LogInformation("{Topic} at {Offset} of {Partition}", topic, result.Offset, result.Partition);
                    }
                }
                """)
            .Project("Alarms/Alarms.csproj", """<ItemGroup><ProjectReference Include="../Common/Common.csproj" /></ItemGroup>""")
            .Write("Alarms/Alarms.cs", """
                using System.Threading;
                using System.Threading.Tasks;
                using Acme.Common;
                using Confluent.Kafka;
                using Microsoft.Extensions.Hosting;

                namespace Acme.Alarms;

                public class AlarmWorker(IConsumer<string, string> consumer, Publisher publisher) : BackgroundService
                {
                    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
                    {
                        consumer.Subscribe("alarms");
                        while (!stoppingToken.IsCancellationRequested)
                            await publisher.Publish("pages", consumer.Consume(stoppingToken).Message.Value);
                    }
                }
                """);

        Assert.Equal(["Value# -> Value#"], (await _folder.ScanAsync()).MustBeClean().Manifest("Alarms").Flows.Where(flow => flow.From.Endpoint is not null).Select(flow => $"{flow.From.Part}#{flow.From.Field} -> {flow.To.Part}#{flow.To.Field}{flow.To.Sink}"));
    }

    [Fact]
    public async Task What_is_given_besides_to_a_sender_that_others_share_is_not_in_the_record()
    {
        _folder.Project("Kernel/Kernel.csproj")
            .Write("Kernel/IEventSender.cs", """
                namespace Acme.Kernel;

                public interface IEventSender
                {
                    System.Threading.Tasks.Task Produce<T>(string topic, string key, T content);
                }
                """)
            .Project("Application/Application.csproj", """<ItemGroup><ProjectReference Include="../Kernel/Kernel.csproj" /></ItemGroup>""")
            .Write("Application/Invoicing.cs", """
                using System;
                using System.Threading.Tasks;
                using Acme.Kernel;

                namespace Acme.Application;

                public class Invoicing(IEventSender sender)
                {
                    public async Task Run(string number)
                    {
                        var content = new { Kind = "Invoice", Number = number };
                        await Task.WhenAll(sender.Produce("invoices", Guid.NewGuid().ToString(), content), Task.Delay(1));
                    }
                }
                """)
            .Project("Infrastructure/Infrastructure.csproj", """<ItemGroup><ProjectReference Include="../Application/Application.csproj" /></ItemGroup>""")
            .Write("Infrastructure/KafkaSender.cs", """
                using System.Text.Json;
                using System.Threading.Tasks;
                using Acme.Kernel;
                using Confluent.Kafka;

                namespace Acme.Infrastructure;

                public class KafkaSender(IProducer<string, string> producer) : IEventSender
                {
                    public async Task Produce<T>(string topic, string key, T content)
                    {
                        var message = new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(content) };
                        await producer.ProduceAsync(topic, message);
                    }
                }
                """);

        var scanned = (await _folder.ScanAsync()).MustBeClean();

        Assert.Equal(
            ["Key# Random Transformation", "Value#Kind Constant Identity", "Value#Number Unknown Identity"],
            scanned.Manifest("Application").Flows.Select(flow => $"{flow.To.Part}#{flow.To.Field} {flow.From.Source} {flow.Transformation}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_an_extension_member_of_another_project_makes_is_followed()
    {
        _folder.Project("Mapping/Mapping.csproj")
            .Write("Mapping/Mappers.cs", """
                namespace Acme.Mapping;

                public record Order(string Id, string Contact);

                public record Parcel(string OrderId, string Label);

                public static class Mappers
                {
                    extension(Order order)
                    {
                        public Parcel ToParcel() => new(order.Id, order.Contact.ToUpperInvariant());
                    }
                }
                """)
            .Project("Shipping/Shipping.csproj", """<ItemGroup><ProjectReference Include="../Mapping/Mapping.csproj" /></ItemGroup>""")
            .Write("Shipping/Worker.cs", """
                using System.Text.Json;
                using System.Threading;
                using Acme.Mapping;
                using Confluent.Kafka;

                namespace Acme.Shipping;

                public class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
                {
                    public void Run(CancellationToken stop)
                    {
                        consumer.Subscribe("orders");
                        while (true)
                        {
                            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!;
                            producer.Produce("parcels", new Message<string, string> { Value = JsonSerializer.Serialize(order.ToParcel()) });
                        }
                    }
                }
                """);

        var scanned = (await _folder.ScanAsync()).MustBeClean();

        Assert.Equal(
            ["Contact Value#Label Transformation", "Id Value#OrderId Identity"],
            scanned.Manifest("Shipping").Flows.Select(flow => $"{flow.From.Field} {flow.To.Part}#{flow.To.Field} {flow.Transformation}").Order(StringComparer.Ordinal));
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
