using KafkaFlow;
using KafkaFlow.Configuration;
using KafkaFlow.Producers;
using KafkaFlow.Serializer;
using Microsoft.Extensions.DependencyInjection;

namespace Taxi.Dispatch;

public class Car { public string Plate { get; set; } = ""; public int Seats { get; set; } }
public class DriverAvailable { public string Name { get; set; } = ""; public string Phone { get; set; } = ""; public string Area { get; set; } = ""; public Car Car { get; set; } = new(); }
public class TripRequested { public string Id { get; set; } = ""; public string Passenger { get; set; } = ""; public string Area { get; set; } = ""; public string From { get; set; } = ""; public string To { get; set; } = ""; }
public class TripAssigned { public string Trip { get; set; } = ""; public string Driver { get; set; } = ""; public string Plate { get; set; } = ""; public string Route { get; set; } = ""; }

public interface IDrivers
{
    void Add(DriverAvailable driver);
    DriverAvailable? Take(string area);
}

public sealed class DriversByArea : IDrivers
{
    private readonly Dictionary<string, Queue<DriverAvailable>> _waiting = new();

    public void Add(DriverAvailable driver)
    {
        if (!_waiting.ContainsKey(driver.Area))
            _waiting[driver.Area] = new Queue<DriverAvailable>();
        _waiting[driver.Area].Enqueue(driver);
    }

    public DriverAvailable? Take(string area) =>
        _waiting.TryGetValue(area, out var queue) && queue.TryDequeue(out var driver) ? driver : null;
}

public sealed class DriverHandler(IDrivers drivers) : IMessageHandler<DriverAvailable>
{
    public Task Handle(IMessageContext context, DriverAvailable message)
    {
        drivers.Add(message);
        return Task.CompletedTask;
    }
}

public sealed class TripHandler : IMessageHandler<TripRequested>
{
    private readonly IDrivers _drivers;
    private readonly IMessageProducer<TripHandler> _producer;

    public TripHandler(IDrivers drivers, IMessageProducer<TripHandler> producer)
    {
        _drivers = drivers;
        _producer = producer;
    }

    public async Task Handle(IMessageContext context, TripRequested message)
    {
        var driver = _drivers.Take(message.Area);
        if (driver is null)
            return;
        var assigned = new TripAssigned
        {
            Trip = message.Id,
            Driver = driver.Name,
            Plate = driver.Car.Plate,
            Route = Route(message),
        };
        await _producer.ProduceAsync(assigned.Trip, assigned);
    }

    private static string Route(TripRequested trip) => trip.From + " → " + trip.To;
}

public static class Setup
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IDrivers, DriversByArea>();
        services.AddKafka(kafka => kafka.AddCluster(cluster => cluster
            .WithBrokers(new[] { "kafka:9092" })
            .AddProducer<TripHandler>(producer => producer
                .DefaultTopic("trips-assigned")
                .AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
            .AddConsumer(consumer => consumer
                .Topic("drivers")
                .WithGroupId("dispatch")
                .AddMiddlewares(middlewares => middlewares
                    .AddDeserializer<JsonCoreDeserializer>()
                    .AddTypedHandlers(handlers => handlers.AddHandler<DriverHandler>())))
            .AddConsumer(consumer => consumer
                .Topic("trips")
                .WithGroupId("dispatch")
                .AddMiddlewares(middlewares => middlewares
                    .AddDeserializer<JsonCoreDeserializer>()
                    .AddTypedHandlers(handlers => handlers.AddHandler<TripHandler>())))));
    }
}
