namespace Acme;

public sealed class Worker(Listener listener)
{
    public void Start() =>
        listener.Listen("orders", "returns");
}
