using DotNetCore.CAP;

namespace Shop.Application;

public record CheckedOut(Guid Cart);

public class Checkout(ICapPublisher bus)
{
    public Task RunAsync(Guid cart) => bus.PublishAsync("cart.checked-out", new CheckedOut(cart));
}
