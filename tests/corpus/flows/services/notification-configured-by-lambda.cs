using System.Globalization;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Shop.Notifications;

public sealed record OrderShipped(
    string OrderId,
    string CustomerId,
    string CustomerName,
    string Email,
    string? Phone,
    string Carrier,
    string TrackingCode,
    DateOnly ExpectedOn,
    IReadOnlyList<ShippedItem> Items,
    string InternalComment);

public sealed record ShippedItem(string Name, int Quantity, decimal UnitCost);

public sealed class Notification
{
    private Notification(string recipient, string channel, string subject, string body, IReadOnlyDictionary<string, string> tags)
    {
        Recipient = recipient;
        Channel = channel;
        Subject = subject;
        Body = body;
        Tags = tags;
    }

    public string Recipient { get; }
    public string Channel { get; }
    public string Subject { get; }
    public string Body { get; }
    public IReadOnlyDictionary<string, string> Tags { get; }

    public static Notification Create(Action<Builder> configure)
    {
        var builder = new Builder();
        configure(builder);
        return builder.Build();
    }

    public sealed class Builder
    {
        private readonly StringBuilder _body = new();
        private readonly Dictionary<string, string> _tags = new();
        private string? _recipient;
        private string _channel = "mail";
        private string _subject = "";

        public Builder To(string recipient)
        {
            _recipient = recipient;
            return this;
        }

        public Builder By(string channel)
        {
            _channel = channel;
            return this;
        }

        public Builder WithSubject(string format, params object[] arguments)
        {
            _subject = string.Format(CultureInfo.InvariantCulture, format, arguments);
            return this;
        }

        public Builder Line(string text)
        {
            _body.AppendLine(text);
            return this;
        }

        public Builder Lines<T>(IEnumerable<T> items, Func<T, string> textOf)
        {
            foreach (var item in items)
                _body.Append(" - ").AppendLine(textOf(item));
            return this;
        }

        public Builder Tag(string name, string value)
        {
            _tags[name] = value;
            return this;
        }

        internal Notification Build() =>
            new(_recipient ?? throw new InvalidOperationException("nobody to notify"), _channel, _subject, _body.ToString(), _tags);
    }
}

public sealed class ShippedNotifier(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("orders-shipped");
        while (!stoppingToken.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<OrderShipped>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var mail = Notification.Create(builder => builder
                .To(order.Email)
                .WithSubject("Your order {0} is on its way", order.OrderId)
                .Line($"Dear {order.CustomerName},")
                .Lines(order.Items, item => $"{item.Quantity} x {item.Name}")
                .Line(string.Concat("Follow it: ", order.TrackingCode))
                .Tag("customer", order.CustomerId));
            await SendAsync("mails", order.CustomerId, mail, stoppingToken);

            if (order.Phone is not { Length: > 0 } phone)
                continue;
            var text = Notification.Create(builder =>
            {
                builder.To(phone).By("sms");
                builder.Line($"{order.Carrier} delivers on {order.ExpectedOn:d MMM}");
            });
            await SendAsync("texts", order.CustomerId, text, stoppingToken);
        }
    }

    private Task SendAsync(string topic, string key, Notification notification, CancellationToken cancellationToken) =>
        producer.ProduceAsync(topic, new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(notification, Web) }, cancellationToken);
}
