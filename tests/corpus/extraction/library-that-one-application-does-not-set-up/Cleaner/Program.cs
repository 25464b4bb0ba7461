using Acme.Messaging;

OrderFiles.Clean();
