using Acme.Generated;

namespace Acme;

public sealed class Shipments(IBus bus)
{
    private const string Topic = "shipments";

    // The class is generated from a schema when the project is built.
    public async Task SendAsync(ShipmentSent sent, CancellationToken token)
    {
        await bus.SendAsync(Topic, key: sent.Id.ToString(), value: sent.ToByteArray(), token);
        await bus.SendAsync("shipments.json", sent);
        await bus.SendAsync(sent.Topic, sent.Id, sent.ToByteArray(), token);
    }
}
