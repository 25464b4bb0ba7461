using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MediatR;

namespace Iot.Registration;

public sealed record DeviceModel(string Vendor, string Type);
public sealed record DeviceSeen(string Serial, DeviceModel Model, string? Owner, string Secret);
public sealed record DeviceRegistered(Guid DeviceId, string Serial, string Name, string Owner);

public sealed record RegisterDevice(string Serial, string Name, string Owner) : IRequest<RegisteredDevice>;
public sealed record RegisteredDevice(Guid Id, string Serial, string Name, string Owner);

public sealed class RegisterDeviceHandler(ILogger<RegisterDeviceHandler> logger) : IRequestHandler<RegisterDevice, RegisteredDevice>
{
    private readonly Dictionary<string, RegisteredDevice> _devices = [];

    public Task<RegisteredDevice> Handle(RegisterDevice request, CancellationToken cancellationToken)
    {
        if (_devices.TryGetValue(request.Serial, out var known))
            return Task.FromResult(known);

        logger.LogInformation("registering {Serial}", request.Serial);
        var device = new RegisteredDevice(Guid.NewGuid(), request.Serial, request.Name, request.Owner);
        _devices[device.Serial] = device;
        return Task.FromResult(device);
    }
}

public sealed class DeviceWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ISender sender) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("devices");
        while (!stoppingToken.IsCancellationRequested)
        {
            var seen = JsonSerializer.Deserialize<DeviceSeen>(consumer.Consume(stoppingToken).Message.Value)!;
            var device = await sender.Send(ToRequest(seen), stoppingToken);
            var registered = new DeviceRegistered(device.Id, device.Serial, device.Name, device.Owner);
            await producer.ProduceAsync("registered", new Message<string, string> { Key = registered.Serial, Value = JsonSerializer.Serialize(registered) }, stoppingToken);
        }
    }

    private static RegisterDevice ToRequest(DeviceSeen seen)
    {
        var (vendor, type) = seen.Model;
        return new RegisterDevice(seen.Serial, $"{vendor} {type}", seen.Owner ?? "nobody");
    }
}
