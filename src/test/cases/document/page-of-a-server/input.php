<!DOCTYPE html>
<html lang="en">
<head><title>Canal gate at Varn opens again</title></head>
<body><article><h1>Canal gate at Varn opens again</h1>
<p>The lock keepers of Varn opened the second gate of the canal on Thursday, three weeks after a barge had bent it.</p>
<p>“We tested it forty times through the night and it held each time,” said Ilse Brandt, who leads the crew.</p>
<p>The port office said that ships of up to ninety metres may pass again from Friday at noon, one at a time.</p>
</article></body></html>
