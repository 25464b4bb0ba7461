namespace Acme;

public sealed class Orders(Clients clients)
{
    public string Next() => clients.ConsumeFrom("orders").Message.Value;
}
