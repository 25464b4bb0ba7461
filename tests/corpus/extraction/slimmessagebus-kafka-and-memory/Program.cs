using SlimMessageBus;
using SlimMessageBus.Host;
using SlimMessageBus.Host.Kafka;
using SlimMessageBus.Host.Memory;
using SlimMessageBus.Host.Serialization.SystemTextJson;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSlimMessageBus(mbb => mbb
    .AddChildBus("Memory", memory =>
    {
        memory
            .WithProviderMemory()
            .AutoDeclareFrom(typeof(Program).Assembly);
        memory.Produce<AccountOpened>(x => x.DefaultTopic(nameof(AccountOpened)));
    })
    .AddChildBus("Kafka", kafka => kafka
        .WithProviderKafka(settings => settings.BrokerList = builder.Configuration["Kafka:Brokers"])
        .Produce<AccountBooked>(x =>
        {
            x.DefaultTopic("account.booked");
            x.KeyProvider((booked, topic) => booked.Key());
        })
        .Consume<PaymentReceived>(x => x
            .Topic("payments")
            .WithConsumer<PaymentConsumer>()
            .KafkaGroup("accounts")
            .CheckpointEvery(10)))
    .AddServicesFromAssemblyContaining<PaymentConsumer>()
    .AddJsonSerializer()
    .AddAspNet());

var app = builder.Build();
app.MapPost("/accounts", (IMessageBus bus) => bus.Publish(new AccountOpened("1")));
app.Run();

public record AccountOpened(string Id);

public record AccountBooked(string Id, decimal Amount)
{
    public byte[] Key() => System.Text.Encoding.UTF8.GetBytes(Id);
}

public record PaymentReceived(string AccountId, decimal Amount);

public class PaymentConsumer(IMessageBus bus) : IConsumer<PaymentReceived>
{
    public Task OnHandle(PaymentReceived message, CancellationToken cancellationToken) =>
        bus.Publish(new AccountBooked(message.AccountId, message.Amount), cancellationToken: cancellationToken);
}
