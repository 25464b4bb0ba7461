namespace Acme;

public sealed class Worker(Listener listener)
{
    public void Start() =>
        listener.Start<OrderPlaced>("orders", order => Console.WriteLine(order.Id));
}
