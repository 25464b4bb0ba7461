namespace Acme;

public sealed class Worker
{
    public void Start() =>
        Listener.Start("orders", "billing");
}
