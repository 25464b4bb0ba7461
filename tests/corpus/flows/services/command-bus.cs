using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Acme.Accounts.Cqrs;

public record Registration(string Id, string Mail, string Password, string Plan);
public record Cancellation(string Id, string Reason);

public interface ICommand;
public record OpenAccount(string Id, string Mail, string Plan) : ICommand;
public record CloseAccount(string Id, string Reason) : ICommand;

public record AccountOpened(string Id, string Login, string Tier);
public record AccountClosed(string Account, string Because, DateTimeOffset At);

public interface ICommandHandler<in TCommand>
    where TCommand : ICommand
{
    Task HandleAsync(TCommand command, CancellationToken cancellationToken);
}

public sealed class CommandBus(IServiceProvider services)
{
    public Task SendAsync<TCommand>(TCommand command, CancellationToken cancellationToken)
        where TCommand : ICommand
    {
        var handler = (ICommandHandler<TCommand>)services.GetService(typeof(ICommandHandler<TCommand>))!;
        return handler.HandleAsync(command, cancellationToken);
    }
}

public sealed class OpenAccountHandler(IProducer<string, string> producer) : ICommandHandler<OpenAccount>
{
    public async Task HandleAsync(OpenAccount command, CancellationToken cancellationToken)
    {
        var tier = command.Plan switch
        {
            "pro" or "team" => "paid",
            _ => "free",
        };
        var opened = new AccountOpened(command.Id, command.Mail.Split('@')[0], tier);
        await producer.ProduceAsync("accounts", new Message<string, string> { Key = opened.Id, Value = JsonSerializer.Serialize(opened, Wire.Json) }, cancellationToken);
    }
}

public sealed class CloseAccountHandler(IProducer<string, string> producer, TimeProvider clock) : ICommandHandler<CloseAccount>
{
    public async Task HandleAsync(CloseAccount command, CancellationToken cancellationToken)
    {
        var closed = new AccountClosed(command.Id, command.Reason, clock.GetUtcNow());
        await producer.ProduceAsync("closed", new Message<string, string> { Key = closed.Account, Value = JsonSerializer.Serialize(closed, Wire.Json) }, cancellationToken);
    }
}

public static class Wire
{
    public static JsonSerializerOptions Json { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
}

public sealed class RegistrationsWorker(IConsumer<string, string> consumer, CommandBus bus) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("registrations");
        while (!stoppingToken.IsCancellationRequested)
        {
            var registration = JsonSerializer.Deserialize<Registration>(consumer.Consume(stoppingToken).Message.Value, Wire.Json)!;
            await bus.SendAsync(new OpenAccount(registration.Id, registration.Mail, registration.Plan), stoppingToken);
        }
    }
}

public sealed class CancellationsWorker(IConsumer<string, string> consumer, CommandBus bus) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("cancellations");
        while (!stoppingToken.IsCancellationRequested)
        {
            var cancellation = JsonSerializer.Deserialize<Cancellation>(consumer.Consume(stoppingToken).Message.Value, Wire.Json)!;
            await bus.SendAsync(new CloseAccount(cancellation.Id, cancellation.Reason), stoppingToken);
        }
    }
}
