using Wolverine;
using Wolverine.Attributes;

namespace Acme.Paint;

public record ColorOrdered(string Color, int Litres);

public record ColorMixed(string Color, int Litres);

[Topic("paint.sold")]
public record ColorSold(string Color);

public record MixColor(string Color, int Litres);

public class ColorHandler
{
    public async Task Handle(ColorOrdered ordered, IMessageBus bus)
    {
        await bus.PublishAsync(new MixColor(ordered.Color, ordered.Litres));
        await bus.PublishAsync(new ColorMixed(ordered.Color, ordered.Litres));
    }

    public async Task Handle(MixColor mix, IMessageContext context)
    {
        var sold = new ColorSold(mix.Color);
        await context.SendAsync(sold, new DeliveryOptions { PartitionKey = mix.Color });
    }
}
