using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Notifications;

public record Notification(string UserId, string Channel, string? Mail, string? Phone, string Text, string? Password);
public record Outbound(string User, string Medium, string Address, string Body);

public interface IRoute
{
    bool Accepts(Notification notification);
    Outbound Route(Notification notification);
}

public sealed class MailRoute : IRoute
{
    public bool Accepts(Notification notification) => notification.Channel == "mail" && notification.Mail != null;

    public Outbound Route(Notification notification) =>
        new(notification.UserId, notification.Channel, notification.Mail!.ToLowerInvariant(), notification.Text);
}

public sealed class SmsRoute : IRoute
{
    private const int Longest = 160;

    public bool Accepts(Notification notification) => notification.Channel == "sms" && !string.IsNullOrEmpty(notification.Phone);

    public Outbound Route(Notification notification)
    {
        var text = notification.Text;
        if (text.Length > Longest)
            text = text.Substring(0, Longest);
        return new Outbound(notification.UserId, notification.Channel, notification.Phone!, text);
    }
}

public sealed class Router(IEnumerable<IRoute> routes)
{
    private readonly IRoute[] _routes = routes.ToArray();

    public Outbound? Route(Notification notification) =>
        _routes.FirstOrDefault(route => route.Accepts(notification))?.Route(notification);
}

public sealed class NotificationWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Router router) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("notifications");
        while (!stoppingToken.IsCancellationRequested)
        {
            var notification = JsonSerializer.Deserialize<Notification>(consumer.Consume(stoppingToken).Message.Value)!;
            if (router.Route(notification) is not { } outbound)
                continue;
            await producer.ProduceAsync("outbound", new Message<string, string> { Key = outbound.User, Value = JsonSerializer.Serialize(outbound) }, stoppingToken);
        }
    }
}

public static class Setup
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services
        .AddSingleton<IRoute, MailRoute>()
        .AddSingleton<IRoute, SmsRoute>()
        .AddSingleton<Router>()
        .AddHostedService<NotificationWorker>();
}
